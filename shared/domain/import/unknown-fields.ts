import { shownKey } from './shown-key.ts';

/**
 * The paths of the fields that a record has and its schema does not know, sorted, without repetition.
 * `read` is the record as the schema understood it. Names that are no field names are not shown.
 */
export function unknownFields(input: unknown, read: unknown): readonly string[] {
  return [...new Set(unknownBelow('', input, read))].sort();
}

function* unknownBelow(path: string, input: unknown, read: unknown): Iterable<string> {
  if (!isObject(input) || !isObject(read)) return;
  for (const [key, value] of Object.entries(input)) {
    if (!Object.hasOwn(read, key)) yield `${path}${shownKey(key)}`;
    else yield* unknownBelow(`${path}${shownKey(key)}.`, value, read[key]);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
