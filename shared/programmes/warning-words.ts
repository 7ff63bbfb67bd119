import type { WarningData } from '../contracts/warning.ts';
import { bestLocale } from '../domain/wording/best-locale.ts';
import { borrowedWords } from '../domain/wording/borrowed-words.ts';
import type { FillInput } from './programme.ts';

/** The most units of the office's own words in a text; longer names end in an ellipsis. */
const most = {
  office: { 'GSM-7': 36, 'UCS-2': 21 },
  event: { 'GSM-7': 27, 'UCS-2': 12 },
} as const;

/** The office's own word in the best language it has one in, else in any. Throws RangeError when it has none. */
export function wordOf(
  name: 'office' | 'event',
  { words }: WarningData,
  { locale, brand }: FillInput,
): string {
  const said = Object.keys(words).filter((language) => words[language]?.[name].trim());
  const word = words[bestLocale(said, locale, brand.fallbackLocale) ?? '']?.[name];
  if (!word) throw new RangeError(`The warning has no ${name} in any language.`);
  return borrowedWords(word, locale, most[name]);
}
