/** A Chinese character, a word of letters and digits, or a sign that parts what is said. */
const PIECE = /\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+|[^\p{L}\p{N} ]/gv;
/** An apostrophe inside a word: “don’t”. */
const INSIDE = /(?<=\p{L})'(?=\p{L})/gu;
/** Quotes, which part nothing: what does “STOP” mean? */
const QUOTES = /["“”„«»「」『』']/gu;
/** A hyphen that joins: “check-up”, not “4 - the driver was rude”; or an underscore. */
const JOINS = /(?<=[\p{L}\p{N}])[-‐‑_](?=[\p{L}\p{N}])/gu;
const SAYS = /^[\p{L}\p{N}]/u;

/**
 * What a folded message says, clause by clause: words, without apostrophes, and Chinese characters one by one. Signs,
 * emoji and ends of lines part clauses; spaces, quotes and hyphens inside a word part words only. No clause is empty.
 */
export function clausesOf(folded: string): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const piece of folded
    .replaceAll(INSIDE, '')
    .replaceAll(QUOTES, ' ')
    .replaceAll(JOINS, ' ')
    .match(PIECE) ?? []) {
    if (SAYS.test(piece)) clauses.at(-1)?.push(piece);
    else if (clauses.at(-1)?.length) clauses.push([]);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** The words and characters of a phrase, folded already, whatever parts them. */
export function unitsOf(folded: string): readonly string[] {
  return clausesOf(folded).flat();
}
