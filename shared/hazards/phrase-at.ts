const LATIN = /\p{Script=Latin}/u;

/** An event's name as phrases are looked for in it: lower case, one space where it has spaces, hyphens or underscores. */
export function plainName(event: string): string {
  return event
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\p{Pd}]+/gu, ' ');
}

/**
 * Where a phrase first stands in a plain name, or -1. Latin words stand whole or with the s of a plural ("hurricanes";
 * no hail in "Hailey"), Chinese ones anywhere. Takes time in proportion to the name.
 */
export function phraseAt(phrase: string, name: string): number {
  for (let at = name.indexOf(phrase); at >= 0; at = name.indexOf(phrase, at + phrase.length)) {
    if (!LATIN.test(phrase) || isWhole(name, at, at + phrase.length)) return at;
  }
  return -1;
}

function isWhole(name: string, from: number, to: number): boolean {
  if (LATIN.test(name.charAt(from - 1))) return false;
  const end = name.charAt(to) === 's' ? to + 1 : to;
  return !LATIN.test(name.charAt(end));
}
