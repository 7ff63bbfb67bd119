import { createHash } from 'node:crypto';
import type { Recipient } from '../contracts/candidate.ts';
import { sortedJson } from './sorted-json.ts';

const CHARACTERS = 24;

/** What tells a chunk by its recipients, and by what is for each: the same for the same, and for nothing else. */
export function chunkDigest(recipients: readonly Recipient[]): string {
  return createHash('sha256').update(sortedJson(recipients)).digest('base64url').slice(0, CHARACTERS);
}
