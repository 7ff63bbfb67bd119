import { findAll, indexed, says } from '../grammar/find.ts';
import { phraseOf, type Sets } from '../grammar/phrase.ts';
import { spellingOf } from '../grammar/spelling.ts';
import type { Message } from '../message.ts';
import { waysToPart } from './parted.ts';

/** What means a thing, and what is left out before it is looked for: negated, asked, about something else. */
export interface Phrasebook {
  readonly means: readonly string[];
  readonly not: readonly string[];
  readonly sets?: Sets;
}

/** Whether a message says, in one of its clauses, what a book of phrases means. */
export function saysOf({ means, not, sets = {} }: Phrasebook): (message: Message) => boolean {
  const all = means.map((phrase) => phraseOf(phrase, sets));
  const others = not.map((phrase) => phraseOf(phrase, sets));
  const [wanted, unwanted, spelling] = [indexed(all), indexed(others), spellingOf([...all, ...others])];
  return (message) =>
    waysToPart(message)
      .flat()
      .some((clause) => says(without(clause.map(spelling), unwanted), wanted));
}

/** A clause with some phrases left out: an empty unit for each of theirs. */
export function without(clause: readonly string[], phrases: ReturnType<typeof indexed>): readonly string[] {
  const left = [...clause];
  for (const { from, to } of findAll(clause, phrases)) left.fill('', from, to);
  return left;
}
