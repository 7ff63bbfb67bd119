import { clausesOf } from '../../domain/text/units-of.ts';
import type { Words } from './words.ts';

/** Clauses as words and Chinese characters. */
export type Clauses = readonly (readonly string[])[];

/** Letters set apart: s t o p, or s.t.o.p. */
const SET_APART = /(?<![\p{L}\p{N}])(?:[a-z][ .*_-]{1,2}){2,}[a-z](?![\p{L}\p{N}])/gu;
/** What somebody else said, in quotes: more than a word or two, or what they ask the meaning of. */
const QUOTED =
  /["“「『][^"“”「」『』]+["”」』] ?[是这]{0,2}(?:什么|啥|几个)意思|["“「『](?:[^"“”「」『』]{20,}|[^"“”「」『』]*\p{Script=Han}[^"“”「」『』]{9,})["”」』]/gu;
/** What a reason or a threat begins with. */
const REASON =
  /(?<![\p{L}\p{N}])(?:or (?:i|ill|i'll|im|i'm|we|we'll|else)|otherwise|because|cuz|coz|bc|cos|before i|since (?:i|we))(?![\p{L}\p{N}])|否则|不然|因为/gu;
/** So many words alone are one thing said. */
const RUN = 3;
const SPACED = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * The ways to part a message: by its signs; at reasons and threats as well;
 * by its spaces too, where they stand between Chinese characters as commas do;
 * not at all, where every word stands alone (Stop. Texting. Me.), or not where a few do. What is quoted is left out,
 * unless it is all there is.
 */
export function waysToPart({ folded, clauses, units }: Words): readonly Clauses[] {
  const ways: Clauses[] = [ownClauses(folded, clauses)];
  if (folded.match(SPACED)) ways.push(clausesOf(folded.replaceAll(SPACED, '\n')));
  if (folded.match(REASON)) ways.push(clausesOf(folded.replaceAll(REASON, '\n$&')));
  if (folded.match(SET_APART)) ways.push(clausesOf(folded.replaceAll(SET_APART, joined)));
  if (clauses.length > 1 && clauses.every(({ length }) => length === 1)) ways.push([units]);
  else if (hasRun(clauses)) ways.push(runsJoined(clauses));
  return ways;
}

/** Whether a few words in a row stand alone each. */
function hasRun(clauses: Clauses): boolean {
  return clauses.some((_, at) => clauses.slice(at, at + RUN).filter(isOne).length === RUN);
}

/** Clauses of one word each that follow one another, as one. (I mean it: stop. Texting. Me.) */
function runsJoined(clauses: Clauses): Clauses {
  const joinedUp: string[][] = [];
  for (const [at, clause] of clauses.entries()) {
    const goesOn = at > 0 && isOne(clause) && isOne(clauses[at - 1] ?? []);
    if (goesOn) joinedUp.at(-1)?.push(...clause);
    else joinedUp.push([...clause]);
  }
  return joinedUp;
}

function isOne(clause: readonly string[]): boolean {
  return clause.length === 1;
}

function ownClauses(folded: string, clauses: Clauses): Clauses {
  const own = folded.match(QUOTED) ? clausesOf(folded.replaceAll(QUOTED, '\n')) : clauses;
  return own.length > 0 ? own : clauses;
}

function joined(letters: string): string {
  return letters.replaceAll(/[^a-z]/g, '');
}
