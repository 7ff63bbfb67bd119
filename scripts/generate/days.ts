import { type Instant, plus } from '#shared/contracts/instant.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The UTC day so many days from an instant, `YYYY-MM-DD`. */
export function dayFrom(now: Instant, days: number): string {
  return plus(now, days * DAY).slice(0, 10);
}

/** The instant so many days from another. */
export function instantFrom(now: Instant, days: number): Instant {
  return plus(now, days * DAY);
}
