/** The largest multiple that can be packed, of either sign. */
export const LARGEST = 45;

/** The character code that stands for none; about it lie the printable ones. */
const NONE = 'P'.charCodeAt(0);

/** Whole numbers from −LARGEST to LARGEST as text, a printable character each: a third less than base 64. */
export function packed(multiples: Int8Array): string {
  return Array.from(multiples, (multiple) => String.fromCharCode(NONE + multiple)).join('');
}

/** The numbers of such a text. A loop, for it is done at the start of every function that reads messages. */
export function unpacked(text: string): Int8Array {
  const multiples = new Int8Array(text.length);
  for (let at = 0; at < text.length; at++) multiples[at] = text.charCodeAt(at) - NONE;
  return multiples;
}
