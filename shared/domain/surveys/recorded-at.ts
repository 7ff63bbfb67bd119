import { type Instant, plus } from '../../contracts/instant.ts';
import type { ServiceFacts } from '../../contracts/service-facts.ts';

/** Clocks of two machines may differ by so much. What was recorded further ahead, a clock wrote that was moved since. */
const CLOCKS_APART_MS = 60_000;

/**
 * When a service is recorded that we learn of now: later than every other of the customer that was recorded before, also
 * by a clock a little ahead of ours, so that it falls due after all that have been due.
 */
export function recordedAt(others: readonly Pick<ServiceFacts, 'recordedAt'>[], now: Instant): Instant {
  const ahead = plus(now, CLOCKS_APART_MS);
  const last = others
    .map((one) => one.recordedAt)
    .filter((at) => at <= ahead)
    .toSorted()
    .at(-1);
  return last === undefined || last < now ? now : plus(last, 1);
}
