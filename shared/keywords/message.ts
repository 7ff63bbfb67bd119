import { MOST_READ } from '../domain/text/fold-message.ts';
import { type Words, wordsIn } from './reading/words.ts';
import { judged, type Refusal } from './refusal/judge.ts';

/** A message as keywords read it. */
export interface Message extends Words {
  /** As it was written, cut at the length that is looked at. */
  readonly written: string;
  /** How it refuses in words other than the listed ones, or by a slip of one; undefined where it does not. */
  readonly refusal: Refusal | undefined;
}

/** A text as keywords read it. Takes time in proportion to the text, and no more than 1,600 characters do. */
export function messageOf(text: string): Message {
  const words = wordsIn(text);
  return { ...words, written: text.slice(0, MOST_READ), refusal: judged(words) };
}
