import { createHash } from 'node:crypto';

/** A short digest (16 characters) of an id that a stranger chose, for log lines: the same id, the same digest. */
export function idDigest(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 16);
}
