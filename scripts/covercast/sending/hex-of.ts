import { createHash } from 'node:crypto';

/** So many hexadecimal digits (64 at most) that stand for a text: the same for the same. */
export function hexOf(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
