import { type Instant, plus } from '../../contracts/instant.ts';
import type { ClaimRecord } from '../../contracts/records/claim.ts';
import { type Notice, occurrenceOf } from './notice.ts';

/** For how long news of a claim is of use: soon there is other news of it. */
export const CLAIM_NEWS_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * What a claim that was opened `at` a moment makes us tell its holder, once: that it is registered, and by which code
 * it is asked about. Nothing where it is over, or the news too old to be of use `now`.
 */
export function noticeOfOpening(claim: ClaimRecord, at: Instant, now: Instant): Notice | undefined {
  const { id, customerId, policyId, stage } = claim;
  const usefulUntil = plus(at, CLAIM_NEWS_MS);
  if (stage === 'closed' || stage === 'declined' || usefulUntil <= now) return undefined;
  const about = { programme: 'claim-opened', occurrence: occurrenceOf(id, 'opened'), data: {} };
  return { ...about, usefulUntil, customerId, policyIds: [policyId], claimId: id };
}
