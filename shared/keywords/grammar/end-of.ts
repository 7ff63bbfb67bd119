import type { Part, Words } from './phrase.ts';

/** A clause that phrases are looked for in, with what was found out before where it is long. */
export interface Scan {
  readonly clause: readonly string[];
  readonly before?: Map<Part, Map<number, number>>;
}

/** What does not end. */
export const NOWHERE = -1;
/** What may be said any number of times is looked for so often at most. */
const MOST_REPEATED = 12;
/** In longer clauses what was found out is kept, so that none is found out twice. */
const LONG = 40;

/** A clause made ready to be looked through. */
export function scanOf(clause: readonly string[]): Scan {
  return clause.length > LONG ? { clause, before: new Map() } : { clause };
}

/**
 * Where the rest of a phrase, from its part `next` on, ends when it goes on from a unit; `NOWHERE` where it does not.
 * For a whole clause it takes time in proportion to the clause: what it looks at from one place is bounded by the phrase.
 */
export function endOf(parts: readonly Part[], next: number, scan: Scan, at: number): number {
  const part = parts[next];
  if (!part) return at;
  if (!scan.before) return found(part, parts, next, scan, at);
  const known = scan.before.get(part) ?? new Map<number, number>();
  const end = known.get(at) ?? found(part, parts, next, scan, at);
  scan.before.set(part, known.set(at, end));
  return end;
}

function found(part: Part, parts: readonly Part[], next: number, scan: Scan, at: number): number {
  switch (part.is) {
    case 'start':
      return at === 0 ? endOf(parts, next + 1, scan, at) : NOWHERE;
    case 'end':
      return at === scan.clause.length ? endOf(parts, next + 1, scan, at) : NOWHERE;
    case 'gap':
      return acrossGap(part.most, parts, next, scan, at);
    case 'unless':
      return stands(part.words, scan.clause, at) ? NOWHERE : endOf(parts, next + 1, scan, at);
    case 'words':
      return afterWords(part, parts, next, scan, at);
  }
}

/** A gap is as short as it can be, but at the end of a phrase as long; it goes past no unit that is left out. */
function acrossGap(most: number, parts: readonly Part[], next: number, scan: Scan, at: number): number {
  const { clause } = scan;
  const isLast = next === parts.length - 1;
  for (let to = at; ; to++) {
    const isOver = to >= clause.length || to === at + most || (isLast && clause[to] === '');
    const end = isLast && !isOver ? NOWHERE : endOf(parts, next + 1, scan, to);
    if (end !== NOWHERE || isOver || clause[to] === '') return end;
  }
}

function afterWords(
  part: Part & { is: 'words' },
  parts: readonly Part[],
  next: number,
  scan: Scan,
  at: number,
): number {
  if (part.orEnd && at === scan.clause.length) return endOf(parts, next + 1, scan, at);
  const end =
    part.often === 'any'
      ? afterMany(part.words, parts, next, scan, at)
      : afterOne(part.words, parts, next, scan, at);
  return end === NOWHERE && part.often !== 'once' ? endOf(parts, next + 1, scan, at) : end;
}

function afterOne(words: Words, parts: readonly Part[], next: number, scan: Scan, at: number): number {
  for (const units of words.get(scan.clause[at] ?? '') ?? []) {
    const end = isAt(units, scan.clause, at) ? endOf(parts, next + 1, scan, at + units.length) : NOWHERE;
    if (end !== NOWHERE) return end;
  }
  return NOWHERE;
}

/** Words one after the other, as many as there are: the longest each time, so that there is one way to go. */
function afterMany(words: Words, parts: readonly Part[], next: number, scan: Scan, at: number): number {
  const ends: number[] = [];
  for (let to = at; ends.length < MOST_REPEATED; ends.push(to)) {
    const longest = words.get(scan.clause[to] ?? '')?.find((units) => isAt(units, scan.clause, to));
    if (!longest) break;
    to += longest.length;
  }
  for (let last = ends.pop(); last !== undefined; last = ends.pop()) {
    const end = endOf(parts, next + 1, scan, last);
    if (end !== NOWHERE) return end;
  }
  return NOWHERE;
}

function stands(words: Words, clause: readonly string[], at: number): boolean {
  return words.get(clause[at] ?? '')?.some((units) => isAt(units, clause, at)) ?? false;
}

function isAt(units: readonly string[], clause: readonly string[], at: number): boolean {
  for (let offset = 1; offset < units.length; offset++)
    if (units[offset] !== clause[at + offset]) return false;
  return true;
}
