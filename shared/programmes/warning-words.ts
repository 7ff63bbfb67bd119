import { WarningData } from '../contracts/warning.ts';
import { bestLocale } from '../domain/wording/best-locale.ts';
import { borrowedWords } from '../domain/wording/borrowed-words.ts';
import { warningText } from '../domain/wording/level.ts';
import { momentText } from '../domain/wording/moment.ts';
import type { FillInput } from './programme.ts';
import { signatureOf } from './signature.ts';

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

/** What every text about a warning names (气象法 article 25): the office, when it spoke, what of, and at which level. */
export function officialVariables(input: FillInput): Readonly<Record<string, string>> {
  const { locale, brand, customer } = input;
  const data = WarningData.parse(input.data);
  return {
    signature: signatureOf(brand, locale),
    office: wordOf('office', data, input),
    warning: warningText(wordOf('event', data, input), data, locale),
    issuedAt: momentText(data.issuedAt, locale, customer?.timeZone ?? brand.timeZone),
    hotline: brand.hotline,
  };
}
