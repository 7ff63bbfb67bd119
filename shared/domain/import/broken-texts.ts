import { type Fault, fieldOf } from './fault.ts';
import { shownKey } from './shown-key.ts';

/** No field of any record lies deeper; what does is not stored. */
const DEEPEST = 8;

/** The texts of a line that no encoding can carry: half of a surrogate pair, written as `\ud800` in the JSON. */
export function brokenTexts(input: unknown, path: readonly string[] = []): readonly Fault[] {
  if (typeof input === 'string')
    return input.isWellFormed() ? [] : [{ field: fieldOf(path), reason: 'encoding' }];
  if (typeof input !== 'object' || input === null || path.length > DEEPEST) return [];
  return Object.entries(input).flatMap(([key, value]) => brokenTexts(value, [...path, shownKey(key)]));
}
