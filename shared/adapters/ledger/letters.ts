/** One letter for each name of a set, both ways. */
export interface Letters<Name extends string> {
  letterOf(name: Name): string;
  /** The name of a letter; empty for a letter of nobody, which no schema of names takes. */
  nameOf(letter: string): string;
}

/** Letters as a table gives them. What is stored is read by the same table: add letters, and change none. */
export function lettersOf<Name extends string>(table: Readonly<Record<Name, string>>): Letters<Name> {
  const names = new Map(Object.entries<string>(table).map(([name, letter]) => [letter, name]));
  return { letterOf: (name) => table[name], nameOf: (letter) => names.get(letter) ?? '' };
}
