import type { Brand } from '../config/stage-config.ts';
import type { ProductLine } from '../contracts/records/policy.ts';
import { WarningData } from '../contracts/warning.ts';
import { bestLocale } from '../domain/wording/best-locale.ts';
import { warningText } from '../domain/wording/level.ts';
import { momentText } from '../domain/wording/moment.ts';
import { ConfigurationError } from '../errors.ts';
import type { FillInput, Programme } from './programme.ts';
import { subjectText } from './subject.ts';

/** How the brand's texts begin in the reader's language. Throws ConfigurationError. */
function signatureOf(brand: Brand, locale: string): string {
  const language = bestLocale(Object.keys(brand.signature), locale, brand.fallbackLocale);
  const signature = brand.signature[language ?? ''];
  if (!signature)
    throw new ConfigurationError(`The brand of ${brand.domain} has no signature (config: brands).`);
  return signature;
}

/** The office's own word in the best language it has one in, else in any. Throws RangeError when it has none. */
function wordOf(name: 'office' | 'event', { words }: WarningData, { locale, brand }: FillInput): string {
  const said = Object.keys(words).filter((language) => words[language]?.[name].trim());
  const word = words[bestLocale(said, locale, brand.fallbackLocale) ?? '']?.[name];
  if (!word) throw new RangeError(`The warning has no ${name} in any language.`);
  return word;
}

/** A warning names office, issue time and official level, as issued (气象法 article 25); without them it is not sent. */
function warningVariables(input: FillInput): Readonly<Record<string, string>> {
  const { locale, brand, customer } = input;
  const data = WarningData.parse(input.data);
  return {
    signature: signatureOf(brand, locale),
    office: wordOf('office', data, input),
    warning: warningText(wordOf('event', data, input), data, locale),
    issuedAt: momentText(data.issuedAt, locale, customer.timeZone),
    subject: subjectText(input),
    hotline: brand.hotline,
  };
}

/** The programme of a hazard for one product line, such as `typhoon-motor`. It needs the consent to alerts in every class. */
export function warningProgramme(name: string, line: ProductLine): Programme {
  return { name, line, purpose: 'alerts', fill: warningVariables };
}
