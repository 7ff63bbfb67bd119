import type { Part, Phrase, Words } from './phrase.ts';

/** Phrases by the units they can begin with. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Where a phrase stands in a clause: from a unit to before another. */
export interface Found {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** What may be said any number of times is looked for so often at most. */
const MOST_REPEATED = 12;

/** Phrases made ready to be looked for. */
export function indexed(phrases: readonly Phrase[]): Phrases {
  const entries = phrases.flatMap((phrase) =>
    [...new Set(firstUnits(phrase.parts))].map((unit) => ({ unit, phrase })),
  );
  const groups = Map.groupBy(entries, ({ unit }) => unit);
  return new Map([...groups].map(([unit, all]) => [unit, all.map(({ phrase }) => phrase)]));
}

function firstUnits(parts: readonly Part[]): readonly string[] {
  const [first, ...rest] = parts;
  if (!first || first.is === 'end') return [];
  if (first.is !== 'words') return firstUnits(rest);
  return first.often === 'once' ? [...first.words.keys()] : [...first.words.keys(), ...firstUnits(rest)];
}

/**
 * Every place of a clause at which one of the phrases begins. Takes time in proportion to the clause: what a phrase
 * looks at from one place is bounded by the phrase alone. An empty unit stands for one that is not to be looked at.
 */
export function findAll(clause: readonly string[], phrases: Phrases): readonly Found[] {
  return clause.flatMap((unit, from) => {
    const here: Found[] = [];
    for (const phrase of phrases.get(unit) ?? []) {
      const to = endOf(phrase.parts, 0, clause, from);
      if (to !== undefined) here.push({ phrase, from, to });
    }
    return here;
  });
}

/** Whether one of the phrases stands in a clause. */
export function says(clause: readonly string[], phrases: Phrases): boolean {
  return clause.some((unit, from) =>
    phrases.get(unit)?.some(({ parts }) => endOf(parts, 0, clause, from) !== undefined),
  );
}

/** Where the rest of a phrase ends when it goes on from a unit; undefined where it does not. */
function endOf(
  parts: readonly Part[],
  next: number,
  clause: readonly string[],
  at: number,
): number | undefined {
  const part = parts[next];
  if (!part) return at;
  switch (part.is) {
    case 'start':
      return at === 0 ? endOf(parts, next + 1, clause, at) : undefined;
    case 'end':
      return at === clause.length ? endOf(parts, next + 1, clause, at) : undefined;
    case 'gap':
      return acrossGap(parts, next, part.most, clause, at);
    case 'unless':
      return endsAt(part.words, clause, at).length > 0 ? undefined : endOf(parts, next + 1, clause, at);
    case 'words':
      return afterWords(parts, next, clause, at);
  }
}

/** A gap is as short as it can be, but at the end of a phrase as long. */
function acrossGap(
  parts: readonly Part[],
  next: number,
  most: number,
  clause: readonly string[],
  at: number,
): number | undefined {
  const isLast = next === parts.length - 1;
  for (let length = 0; length <= most; length++) {
    const isOver = at + length >= clause.length || length === most;
    const end = isLast && !isOver ? undefined : endOf(parts, next + 1, clause, at + length);
    if (end !== undefined || clause[at + length] === '') return end;
    if (at + length >= clause.length) return undefined;
  }
  return undefined;
}

function afterWords(
  parts: readonly Part[],
  next: number,
  clause: readonly string[],
  at: number,
): number | undefined {
  const part = parts[next];
  if (part?.is !== 'words') return undefined;
  if (part.orEnd && at === clause.length) return endOf(parts, next + 1, clause, at);
  const ends = part.often === 'any' ? endsOfMany(part.words, clause, at) : endsAt(part.words, clause, at);
  for (const end of part.often === 'once' ? ends : [...ends, at]) {
    const last = endOf(parts, next + 1, clause, end);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** Where the words end that begin at a unit, the longest first. */
function endsAt(words: Words, clause: readonly string[], at: number): readonly number[] {
  const unit = clause[at];
  const choices = unit ? (words.get(unit) ?? []) : [];
  return choices
    .filter((units) => units.every((each, offset) => clause[at + offset] === each))
    .map(({ length }) => at + length);
}

/** Where words one after the other end, the last first: the longest each time, so that there is one way to go. */
function endsOfMany(words: Words, clause: readonly string[], at: number): readonly number[] {
  const ends: number[] = [];
  for (let end: number | undefined = at; ends.length < MOST_REPEATED; ) {
    end = endsAt(words, clause, end)[0];
    if (end === undefined) break;
    ends.unshift(end);
  }
  return ends;
}
