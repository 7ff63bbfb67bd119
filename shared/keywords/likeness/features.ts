/** How many kinds of features are told apart; others share one by chance. */
export const FEATURES = 2 ** 15;

/** How far apart two units of a clause may stand to be a pair. */
const PAIR_WITHIN = 6;
const BEGIN = hashOf('^');
const END = hashOf('$');

/**
 * What a message is told by, as numbers from 0 up to FEATURES, each once: the units of every clause, two and three of
 * them in a row with its ends, and pairs of them a few apart in their order. In time proportional to the message.
 */
export function featuresOf(clauses: readonly (readonly string[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const clause of clauses) addFeatures([BEGIN, ...clause.map(hashOf), END], found);
  return found;
}

function addFeatures(units: readonly number[], found: Set<number>): void {
  for (const [at, unit] of units.entries()) {
    found.add(placeOf(1, unit));
    const [second, third] = [units[at + 1], units[at + 2]];
    if (second !== undefined) found.add(placeOf(2, unit, second));
    if (second !== undefined && third !== undefined) found.add(placeOf(3, unit, second, third));
    for (const other of units.slice(at + 2, at + PAIR_WITHIN)) found.add(placeOf(4, unit, other));
  }
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(unit: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < unit.length; at++) hash = Math.imul(hash ^ unit.charCodeAt(at), 0x01000193);
  return hash;
}

/** Numbers mixed into one place, each bit of them into all: the finalizer of MurmurHash3 after each. */
function placeOf(...numbers: readonly number[]): number {
  let hash = 0;
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash & (FEATURES - 1);
}
