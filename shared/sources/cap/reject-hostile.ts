import { limits } from './limits.ts';
import { refuse } from './refused.ts';

const DECLARATION = /<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i;

/**
 * Refuses what no alert needs and attacks are made of, before any parser sees it: a document type or entity
 * declaration anywhere (so that no entity can be defined), NUL, and floods of numeric references.
 */
export function rejectHostile(text: string): void {
  if (text.includes('\0')) refuse('nul', 'Remove the NUL characters.');
  if (DECLARATION.test(text)) refuse('doctype', 'Remove the document type declaration; CAP needs none.');
  if (countUpTo(text, '&#', limits.numericReferences) > limits.numericReferences) {
    refuse(
      'too-many-references',
      `Write characters as they are: at most ${limits.numericReferences} references.`,
    );
  }
}

/** Refuses a body of the wrong size before it is decoded. */
export function rejectSize(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('empty', 'Send a CAP alert as the body.');
  if (bytes.length > limits.bytes) refuse('too-large', `Send at most ${limits.bytes} bytes.`);
}

function countUpTo(text: string, piece: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(piece); at >= 0 && count <= most; at = text.indexOf(piece, at + piece.length))
    count++;
  return count;
}
