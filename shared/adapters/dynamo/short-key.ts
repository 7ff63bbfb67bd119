import { createHash } from 'node:crypto';

const LONGEST = 64;
const DIGEST_CHARACTERS = 32;

/** The text itself up to 64 characters, else `~` and 32 characters of its SHA-256: keys stay short, and one to one. */
export function shortKey(text: string): string {
  if (text.length <= LONGEST) return text;
  return `~${createHash('sha256').update(text).digest('base64url').slice(0, DIGEST_CHARACTERS)}`;
}
