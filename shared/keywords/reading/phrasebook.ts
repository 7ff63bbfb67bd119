import { findAll, says } from '../grammar/find.ts';
import { indexed, type Phrases } from '../grammar/indexed.ts';
import { phraseOf, type Sets } from '../grammar/phrase.ts';
import { waysToPart } from './parted.ts';
import type { Words } from './words.ts';

/** What means a thing, and what is left out before it is looked for: negated, asked, about something else. */
export interface Phrasebook {
  readonly means: readonly string[];
  readonly not: readonly string[];
  readonly sets?: Sets;
}

/** Whether a message says, in one of its clauses, what a book of phrases means. */
export function saysOf({ means, not, sets = {} }: Phrasebook): (message: Words) => boolean {
  const wanted = indexed(means.map((phrase) => phraseOf(phrase, sets)));
  const unwanted = indexed(not.map((phrase) => phraseOf(phrase, sets)));
  return (message) =>
    waysToPart(message)
      .flat()
      .some((clause) => says(clause, wanted) && says(without(clause, unwanted), wanted));
}

/** A clause with some phrases left out: an empty unit for each of theirs. */
export function without(clause: readonly string[], phrases: Phrases): readonly string[] {
  const found = findAll(clause, phrases);
  if (found.length === 0) return clause;
  const left = [...clause];
  for (const { from, to } of found) left.fill('', from, to);
  return left;
}
