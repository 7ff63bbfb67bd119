import type { ProductLine } from '../contracts/records/policy.ts';
import { WarningData } from '../contracts/warning.ts';
import { bestLocale } from '../domain/wording/best-locale.ts';
import { borrowedWords } from '../domain/wording/borrowed-words.ts';
import { warningText } from '../domain/wording/level.ts';
import { momentText } from '../domain/wording/moment.ts';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';
import { subjectText } from './subject.ts';
import { warningExamples } from './warning-examples.ts';

/** The most units of the office's own words in a text; longer names end in an ellipsis. */
const most = {
  office: { 'GSM-7': 36, 'UCS-2': 21 },
  event: { 'GSM-7': 27, 'UCS-2': 12 },
} as const;

/** The office's own word in the best language it has one in, else in any. Throws RangeError when it has none. */
function wordOf(name: 'office' | 'event', { words }: WarningData, { locale, brand }: FillInput): string {
  const said = Object.keys(words).filter((language) => words[language]?.[name].trim());
  const word = words[bestLocale(said, locale, brand.fallbackLocale) ?? '']?.[name];
  if (!word) throw new RangeError(`The warning has no ${name} in any language.`);
  return borrowedWords(word, locale, most[name]);
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
  return {
    name,
    purpose: 'alerts',
    aboutPolicies: true,
    line,
    data: WarningData,
    examples: warningExamples,
    fill: warningVariables,
  };
}
