/** The fields that are there: what is undefined is left out, as exact optional fields want it. */
export function present<Value, Key extends string>(
  fields: Readonly<Record<Key, Value | undefined>>,
): Partial<Record<Key, Value>> {
  const kept: Partial<Record<Key, Value>> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** A list, or undefined when nothing is in it. */
export function someOf<Member>(list: Member[]): Member[] | undefined {
  return list.length > 0 ? list : undefined;
}
