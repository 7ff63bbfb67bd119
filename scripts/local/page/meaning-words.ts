import type { Understood } from '#shared/keywords/understood.ts';
import { spaced } from './decision-words.ts';

/** What a text was taken for, as words that follow “understood:”. */
const words: Readonly<Record<Understood['is'], string>> = {
  'opt-out': 'a refusal',
  start: 'a refusal undone',
  'ask-back': 'perhaps a refusal',
  'wrong-number': 'a wrong number',
  help: 'asks for help',
  safety: 'how they are after the warning',
  score: 'a score',
  comment: 'what was wrong',
  policies: 'asks for their policies',
  'claim-status': 'asks how a claim stands',
  'claim-report': 'a report of damage',
  booking: 'a check-up to be booked',
  none: 'for a person to read',
};

/** What a text was understood as, by the word that is kept with it. */
export function meaningInWords(meaning: string): string {
  return new Map(Object.entries(words)).get(meaning) ?? spaced(meaning);
}
