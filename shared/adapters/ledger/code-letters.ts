/**
 * The letters of codes that rows with a text may have: those have the least room. Add new ones, and change none: rows
 * are read by this table. A code that is not in it is stored as it is.
 */
const letters: ReadonlyMap<string, string> = new Map([
  ['late', 'L'],
  ['window-dropped', 'W'],
]);
const codes: ReadonlyMap<string, string> = new Map([...letters].map(([code, letter]) => [letter, code]));
const LONE = /^[\w.!~*'()-]$/;

/** The letter of a code, or else the code, escaped where it is itself one character or holds a separator. */
export function packedCode(code: string): string {
  const letter = letters.get(code);
  if (letter !== undefined) return letter;
  return LONE.test(code) ? `%${code.charCodeAt(0).toString(16)}` : encodeURIComponent(code);
}

/** The code in what `packedCode` made. */
export function unpackedCode(packed: string): string {
  return codes.get(packed) ?? decodeURIComponent(packed);
}
