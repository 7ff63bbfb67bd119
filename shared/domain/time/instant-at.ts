import { type Instant, instantOf } from '../../contracts/instant.ts';
import type { PlainDate } from '../../contracts/plain-date.ts';
import { DAY_MS, dayNumberOf } from './day-number.ts';
import { stretchAt } from './zone-offsets.ts';

const MINUTE_MS = 60_000;
/** More than any zone has ever been ahead of UTC. */
const MOST_AHEAD_MS = 16 * 60 * MINUTE_MS;

/**
 * The instant at which a clock in an IANA time zone shows a minute (0 to 1439) of a day. Where the clocks skip it, the
 * first instant after the gap; where they show it twice, the first of the two:
 *
 *     spring  01:59 │ 03:00      02:30 ─▶ 03:00
 *     autumn  02:59 │ 02:00      02:30 ─▶ the 02:30 before the clocks go back
 *
 * Throws RangeError for no zone and outside the years 0000 to 9999.
 */
export function instantAt(zone: string, date: PlainDate, minuteOfDay: number): Instant {
  return instantOf(momentAt(zone, dayNumberOf(date) * DAY_MS + minuteOfDay * MINUTE_MS));
}

/** The first instant of a day in a zone: midnight, or what follows where the clocks skip it. Throws as `instantAt`. */
export function startOfDay(zone: string, date: PlainDate): Instant {
  return instantAt(zone, date, 0);
}

/** By stretches: in the first that has not ended before the clocks show `local` or something later. */
function momentAt(zone: string, local: number): number {
  let stretch = stretchAt(zone, local - MOST_AHEAD_MS);
  while (local - stretch.offset >= stretch.to) stretch = stretchAt(zone, stretch.to);
  return Math.max(local - stretch.offset, stretch.from);
}
