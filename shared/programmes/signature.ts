import type { Brand } from '../config/stage-config.ts';
import { bestLocale } from '../domain/wording/best-locale.ts';
import { ConfigurationError } from '../errors.ts';

/** How the brand's texts begin in the reader's language. Throws ConfigurationError. */
export function signatureOf(brand: Brand, locale: string): string {
  const language = bestLocale(Object.keys(brand.signature), locale, brand.fallbackLocale);
  const signature = brand.signature[language ?? ''];
  if (!signature)
    throw new ConfigurationError(`The brand of ${brand.domain} has no signature (config: brands).`);
  return signature;
}
