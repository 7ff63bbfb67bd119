/** How many characters of a text are kept: what providers join the parts of one to, at most. */
export const LONGEST_TEXT = 1_600;

/** The text, or as many of its characters as are kept; none is cut in two. */
export function keptText(text: string): string {
  return text.length <= LONGEST_TEXT ? text : [...text].slice(0, LONGEST_TEXT).join('');
}
