import { clausesOf } from '../../domain/text/units-of.ts';
import type { Message } from '../message.ts';

/** Clauses as words and Chinese characters. */
export type Clauses = readonly (readonly string[])[];

const SPACED = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * The ways to part a message: by its signs; by its spaces too, where they stand between Chinese characters as commas do;
 * not at all, where every word stands alone. (Stop. Texting. Me.)
 */
export function waysToPart({ folded, clauses, units }: Message): readonly Clauses[] {
  const ways: Clauses[] = [clauses];
  if (folded.match(SPACED)) ways.push(clausesOf(folded.replaceAll(SPACED, '\n')));
  if (clauses.length > 1 && clauses.every(({ length }) => length === 1)) ways.push([units]);
  return ways;
}
