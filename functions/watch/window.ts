import type { BusinessInstant } from '#shared/contracts/clock.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';

const minute = 60_000;
/**
 * After how long a delivery is over in any case, its claims' leases too: a function runs a minute at most and a lease
 * ends 5 s after it; the rest is for repeated calls and for clocks that differ.
 */
export const OVER_AFTER_MS = 10 * minute;
/** A cursor is never that near to now, unless the clock was moved back since it was written. */
const TOO_NEAR_MS = 5 * minute;
/** How far back a watch begins that cannot go on from where the last one ended. */
const BACK_MS = 24 * 60 * minute;

/** Which manifests are looked at, both ends included. */
export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The window of one look, in business time, by which manifests are noted:
 *
 *     ──────┬─────────────────────────┬──────────────┬──▶
 *         cursor  looked at now     until   10 min  now
 *
 * It begins behind the cursor: what is settled is not looked at again. Without one it begins 24 hours back. So it does when the cursor lies in the future or nearly: outside production
 * the clock may have been moved back, and what is noted from now on would lie behind a cursor that stayed. A clock
 * that was moved ahead skips nothing: manifests come early into the window, but leases are in system time, and a claim
 * whose lease has not ended keeps the cursor where it is. (Between a manifest and its claims there are seconds: move
 * the clock when nothing is in flight.)
 */
export function windowOf(cursor: Instant | undefined, now: BusinessInstant): Window {
  const isBehind = cursor !== undefined && cursor <= plus(now, -TOO_NEAR_MS);
  return { from: isBehind ? plus(cursor, 1) : plus(now, -BACK_MS), until: plus(now, -OVER_AFTER_MS) };
}
