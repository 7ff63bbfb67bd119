import { foldMessage } from '../../domain/text/fold-message.ts';
import { clausesOf } from '../../domain/text/units-of.ts';

/** The words of a message. */
export interface Words {
  /** The message folded, with its signs. */
  readonly folded: string;
  /** What it says, clause by clause, in words and Chinese characters. */
  readonly clauses: readonly (readonly string[])[];
  /** The same without its clauses. */
  readonly units: readonly string[];
}

/** The words of a text. */
export function wordsIn(text: string): Words {
  const folded = foldMessage(text);
  const clauses = clausesOf(folded);
  return { folded, clauses, units: clauses.flat() };
}
