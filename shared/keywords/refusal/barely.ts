import { vocabularyOf, wholeOf } from '../reading/whole.ts';
import type { Words } from '../reading/words.ts';
import { declines, fillers, moods } from './moods.ts';

const bare = vocabularyOf([...moods, ...declines, ...fillers]);
const isMood = new Set(moods);
const isDecline = new Set(declines);

/** T 1: an answer and a refusal, or a slip. */
const LETTER_AND_NUMBER = /^(?:td?|r|n) \d{1,2}$|^\d{1,2} (?:td?|r|n)$|^t[12]$|^[12]t$/;
/** What looks like T and is not, and half a word. */
const HALF_SAID = /^[^\p{L}]*(?:[тτ丅ㄒ🅣🆃]|退|订)[^\p{L}]*$/u;
/** A sign alone that turns somebody away. */
const SIGN = /[🚫🛑⛔🔕🙅✋🖕🤫🤐📵🔇❌✖]/u;

/** How a sign, a letter, a no or a mood refuses that has nothing beside it; undefined where a message is none of them. */
export function barely({ folded, units }: Words): 'doubtful' | 'decline' | undefined {
  if (HALF_SAID.test(folded)) return 'doubtful';
  if (units.length === 0) return SIGN.test(folded) ? 'doubtful' : undefined;
  if (LETTER_AND_NUMBER.test(units.join(' '))) return 'doubtful';
  const said = wholeOf(units, bare)?.words ?? [];
  if (said.some((word) => isMood.has(word))) return 'doubtful';
  return said.some((word) => isDecline.has(word)) ? 'decline' : undefined;
}
