import type { AlertInfo } from '../../contracts/hazard-alert.ts';
import type { WarningData } from '../../contracts/warning.ts';

/** The longest name of an office or an event that goes into a text, in characters. */
const LONGEST = 200;

function shortened(words: string): string {
  const characters = [...words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** The office's own words by language, each on one line, without control characters, and of a length that fits a text. */
export function wordsOf(infos: readonly AlertInfo[]): WarningData['words'] {
  return Object.fromEntries(
    infos.map(({ language, office, event }) => [
      language,
      { office: shortened(office), event: shortened(event) },
    ]),
  );
}
