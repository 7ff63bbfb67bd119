import { StoredItemInvalid } from '../../errors.ts';

/** Reads a stored item by a parser. Throws StoredItemInvalid, naming the kind of item and nothing of its content. */
export function stored<Value>(kind: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (cause) {
    throw new StoredItemInvalid(`A stored ${kind} is not of the form it was written in.`, { cause });
  }
}
