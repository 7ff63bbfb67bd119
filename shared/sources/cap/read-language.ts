import { type CapElement, textOf } from './element.ts';

/** What CAP 1.2 §3.2.2 says an info without a language is in. */
const DEFAULT_LANGUAGE = 'en-US';

/**
 * The language of an info, BCP 47 in its usual case. Lenient: an underscore for the hyphen (`zh_CN`, as Java prints
 * it); what is no language tag is `und`, undetermined.
 */
export function readLanguage(info: CapElement): string {
  const tag = (textOf(info, 'language') ?? DEFAULT_LANGUAGE).replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und';
  } catch {
    return 'und'; // Intl says "malformed" only by throwing
  }
}
