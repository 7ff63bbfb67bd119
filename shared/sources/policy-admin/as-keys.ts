/** The keys of a path as people write it: none of the empty one, which is the whole. */
export function asKeys(field: string): readonly string[] {
  return field === '' ? [] : [field];
}
