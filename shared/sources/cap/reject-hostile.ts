import { limits } from './limits.ts';
import { refuse } from './refused.ts';

const DECLARATION = /<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\x01-\x08\x0b\x0c\x0e-\x1f]/;

/**
 * Refuses what no alert needs and attacks are made of, before any parser sees it: a document type or entity
 * declaration anywhere, in comments and CDATA too (so that no entity can be defined), NUL and the other control
 * characters XML forbids, and floods of numeric references.
 *
 * Lenient: DEL and the controls after it (U+007F to U+009F), which XML 1.0 allows and producers write who mean
 * windows-1252 (`&#146;` for an apostrophe) or a line's end (U+0085). They are kept, and blank in what we write.
 */
export function rejectHostile(text: string): void {
  rejectAt(text, text.indexOf('\0'), 'nul', 'Remove the NUL characters');
  rejectAt(text, text.search(CONTROL), 'control-character', 'Remove the control characters');
  const doctype = 'Remove the document type declaration, CAP needs none';
  rejectAt(text, text.search(DECLARATION), 'doctype', doctype);
  const { numericReferences } = limits;
  if (countUpTo(text, '&#', numericReferences) > numericReferences) {
    const remedy = `Write characters as they are: at most ${numericReferences} references.`;
    refuse('too-many-references', remedy, 'alert');
  }
}

/** Refuses a body of the wrong size before it is decoded. */
export function rejectSize(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('empty', 'Send a CAP alert as the body.');
  if (bytes.length > limits.bytes) refuse('too-large', `Send at most ${limits.bytes} bytes.`);
}

function rejectAt(text: string, at: number, code: string, remedy: string): void {
  if (at < 0) return;
  const line = countUpTo(text.slice(0, at), '\n', at) + 1;
  refuse(code, `${remedy}: see line ${line}.`, 'alert');
}

function countUpTo(text: string, piece: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(piece); at >= 0 && count <= most; at = text.indexOf(piece, at + piece.length))
    count++;
  return count;
}
