/** The largest multiple that can be packed, of either sign. */
export const LARGEST = 45;

/** The character code that stands for none; about it lie the printable ones. */
const NONE = 'P'.charCodeAt(0);

/** Whole numbers from −LARGEST to LARGEST as text, a printable character each: a third less than base 64. */
export function packed(multiples: Int8Array): string {
  return Array.from(multiples, (multiple) => String.fromCharCode(NONE + multiple)).join('');
}

/** The numbers of such a text. */
export function unpacked(text: string): Int8Array {
  return Int8Array.from(text, (character) => character.charCodeAt(0) - NONE);
}
