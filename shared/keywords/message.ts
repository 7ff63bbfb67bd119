import { foldMessage, MOST_READ } from '../domain/text/fold-message.ts';
import { clausesOf } from '../domain/text/units-of.ts';

/** A message as keywords read it. */
export interface Message {
  /** As it was written, cut at the length that is looked at. */
  readonly written: string;
  /** Folded, with its signs. */
  readonly folded: string;
  /** What it says, clause by clause, in words and Chinese characters. */
  readonly clauses: readonly (readonly string[])[];
  /** The same without its clauses. */
  readonly units: readonly string[];
}

/** A text as keywords read it. Takes time in proportion to the text, and no more than 1,600 characters do. */
export function messageOf(text: string): Message {
  const folded = foldMessage(text);
  const clauses = clausesOf(folded);
  return { written: text.slice(0, MOST_READ), folded, clauses, units: clauses.flat() };
}
