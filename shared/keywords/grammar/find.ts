import { endOf, NOWHERE, scanOf } from './end-of.ts';
import type { Phrases, Ready } from './indexed.ts';
import type { Phrase, Words } from './phrase.ts';

/** Where a phrase stands in a clause: from a unit to before another. */
export interface Found {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** Which words stand anywhere in a clause, as far as it was asked. */
type Present = Map<Words, boolean>;
const presentIn = new WeakMap<readonly string[], Present>();

/** Every place of a clause at which one of the phrases begins. An empty unit stands for one that is not to be looked at. */
export function findAll(clause: readonly string[], phrases: Phrases): readonly Found[] {
  const all: Found[] = [];
  look(clause, phrases, (found) => {
    all.push(found);
    return false;
  });
  return all;
}

/** Whether one of the phrases stands in a clause. */
export function says(clause: readonly string[], phrases: Phrases): boolean {
  return look(clause, phrases, () => true);
}

/** Looks through a clause until what is found is enough; whether it was. */
function look(clause: readonly string[], phrases: Phrases, isEnough: (found: Found) => boolean): boolean {
  const scan = scanOf(clause);
  const present = presenceIn(clause);
  for (let from = 0; from < clause.length; from++) {
    for (const { phrase, needs } of phrases.get(clause[from] ?? '') ?? []) {
      if (isMissing(needs, clause, present)) continue;
      const to = endOf(phrase.parts, 0, scan, from);
      if (to !== NOWHERE && isEnough({ phrase, from, to })) return true;
    }
  }
  return false;
}

function isMissing(needs: Ready['needs'], clause: readonly string[], present: Present): boolean {
  for (const words of needs) {
    if (!(present.get(words) ?? find(words, clause, present))) return true;
  }
  return false;
}

function find(words: Words, clause: readonly string[], present: Present): boolean {
  const isThere = clause.some((unit) => words.has(unit));
  present.set(words, isThere);
  return isThere;
}

function presenceIn(clause: readonly string[]): Present {
  const known = presentIn.get(clause) ?? new Map<Words, boolean>();
  presentIn.set(clause, known);
  return known;
}
