import type { Message } from './message.ts';
import type { Circumstances, Understood } from './understood.ts';

/** What is looked for first: a refusal before help, before the answer to what we asked, before everything else. */
export const precedences = ['refusal', 'help', 'question', 'keyword', 'anything'] as const;
export type Precedence = (typeof precedences)[number];

/** A message and what it must be understood as; where nothing is said, no question is open and no US law holds. */
export interface Example {
  readonly text: string;
  readonly means: Understood;
  readonly open?: Circumstances['open'];
  readonly isUnderUsLaw?: true;
}

/** Something a message can mean, as a plug-in. Pure, and linear in the length of the message. */
export interface Keyword {
  /** Lower-case letters and hyphens. */
  readonly name: string;
  readonly precedence: Precedence;
  /** What happens, in a sentence, for the handbook. */
  readonly does: string;
  /**
   * The words that mean it when they are the whole message, by language, written as in a handbook; empty where it is
   * understood by other things.
   */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** What follows the word: four characters, a code. */
  readonly argument?: string;
  /** What else it is understood by, in a sentence. */
  readonly also?: string;
  /** Messages that mean it, and messages that come near and do not. */
  readonly examples: readonly Example[];
  readonly counterExamples: readonly Example[];
  /** What the message means, if it means this. */
  read(message: Message, circumstances: Circumstances): Understood | undefined;
}

/** All words of a keyword, whatever the language. */
export function wordsOf({ words }: Pick<Keyword, 'words'>): readonly string[] {
  return Object.values(words).flat();
}
