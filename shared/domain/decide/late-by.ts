import type { BusinessInstant } from '../../contracts/clock.ts';
import { millisecondsOf } from '../../contracts/instant.ts';
import type { Facts } from './check.ts';
import { nextMoment } from './next-moment.ts';
import { timingOf } from './timing.ts';

const MINUTE_MS = 60_000;
/** So long a message may take to leave without being late. */
const GRACE_MS = 5 * MINUTE_MS;

/**
 * By how much a message comes after the first moment at which it was due and allowed: whole minutes, ISO 8601
 * (`PT36H5M`). Undefined up to five minutes, and for what has no due time.
 */
export function lateBy(facts: Facts, now: BusinessInstant): string | undefined {
  if (facts.dueAt === undefined) return undefined;
  const [dueAt, until] = [millisecondsOf(facts.dueAt), millisecondsOf(facts.usefulUntil)];
  const first = nextMoment(timingOf(facts), dueAt, until);
  const late = first === undefined ? 0 : millisecondsOf(now) - first.at;
  return late > GRACE_MS ? durationText(Math.floor(late / MINUTE_MS)) : undefined;
}

function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}
