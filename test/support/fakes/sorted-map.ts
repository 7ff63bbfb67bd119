/** Values by their keys, in the order of these; fast to change however many there are. */
export interface SortedMap<Value> {
  set(key: string, value: Value): void;
  delete(key: string): void;
  first(): Value | undefined;
  /** The values whose key is at most this, in order. */
  until(key: string): readonly Value[];
}

/** A map in which nothing is yet. */
export function sortedMap<Value>(): SortedMap<Value> {
  const values = new Map<string, Value>();
  const keys: string[] = [];

  /** How many keys come before this one. */
  function before(key: string): number {
    let from = 0;
    let to = keys.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((keys[middle] ?? '') < key) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  const at = (key: string) => values.get(key);

  return {
    set(key, value) {
      if (!values.has(key)) keys.splice(before(key), 0, key);
      values.set(key, value);
    },
    delete(key) {
      if (values.delete(key)) keys.splice(before(key), 1);
    },
    first: () => (keys[0] === undefined ? undefined : at(keys[0])),
    until(key) {
      const found: Value[] = [];
      for (const one of keys) {
        const value = one <= key ? at(one) : undefined;
        if (value === undefined) break;
        found.push(value);
      }
      return found;
    },
  };
}
