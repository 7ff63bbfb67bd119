import { createHash } from 'node:crypto';
import type { Instant } from '../../contracts/instant.ts';

/**
 * A message that news makes due: of which programme, about what, to whom, and until when it is of use (exclusive). By
 * its data and the claim it is about it is known again whether the book still says so.
 */
export interface Notice {
  readonly programme: string;
  readonly occurrence: string;
  readonly usefulUntil: Instant;
  readonly data: Readonly<Record<string, unknown>>;
  readonly customerId: string;
  readonly policyIds: readonly string[];
  /** The claim it is about, which its text is filled from when it is sent. */
  readonly claimId?: string;
}

const LONGEST = 64;
const DIGEST_CHARACTERS = 32;

/** What makes a notice of a record single: its id and what is news, no longer than an occurrence may be. */
export function occurrenceOf(id: string, ...news: readonly string[]): string {
  const text = [id, ...news].join('#');
  if (text.length <= LONGEST) return text;
  return `~${createHash('sha256').update(text).digest('base64url').slice(0, DIGEST_CHARACTERS)}`;
}
