/*
 * Free texts within packed ones. Separators and `%` are escaped as in URLs, and nothing else, so that what is usual
 * stays as short as it is; an absent text is empty, and an empty one is a lone `%`.
 */

const RESERVED = /[%|,;]/g;
const EMPTY = '%';

/** A text so that it can stand between separators. */
export function packedText(text: string | undefined): string {
  if (text === '') return EMPTY;
  return text?.replaceAll(RESERVED, encodeURIComponent) ?? '';
}

/** The text in what `packedText` made, undefined where there was none. */
export function unpackedText(packed: string | undefined): string | undefined {
  if (!packed) return undefined;
  return packed === EMPTY ? '' : decodeURIComponent(packed);
}

/** What several packings say, of which none, or one, or more were joined by a separator. */
export function parted(packed: string | undefined, separator: string): readonly string[] {
  return packed ? packed.split(separator) : [];
}
