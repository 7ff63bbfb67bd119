import { DAY_MS } from '../time/day-number.ts';
import type { Stretch } from '../time/stretches-of-year.ts';
import { stretchAt } from '../time/zone-offsets.ts';
import { type Hours, spansOn } from './hours.ts';

const MINUTE_MS = 60_000;

/**
 * The first moment at or after `from`, and before `until`, that hours allow in an IANA time zone; undefined when there
 * is none. Milliseconds since 1970. What the clock shows decides: an hour it skips is not there, and one it shows
 * twice is allowed twice or not at all. Stretch by stretch of one offset:
 *
 *     ──── UTC−5 ────────┼──────────── UTC−4 ─────────
 *      from              │clocks change
 *        └▶ within? else the next opening of this stretch, else on from where it ends
 */
export function nextIn(hours: Hours, zone: string, from: number, until: number): number | undefined {
  let at = from;
  while (at < until) {
    const stretch = stretchAt(zone, at);
    const found = nextOnDay(hours, stretch, at);
    if (found === at) return at;
    at = found;
  }
  return undefined;
}

/** Whether hours allow a moment. */
export function isIn(hours: Hours, zone: string, at: number): boolean {
  return nextOnDay(hours, stretchAt(zone, at), at) === at;
}

/**
 * The first moment at or after `from` that hours forbid, or `until` when they allow every one before it. Milliseconds
 * since 1970. Hours go on from one day into the next, and through a change of clocks, where both allow it.
 */
export function endIn(hours: Hours, zone: string, from: number, until: number): number {
  let at = from;
  while (at < until) {
    const end = endOnDay(hours, stretchAt(zone, at), at);
    if (end === at) return at;
    at = end;
  }
  return until;
}

/** The end of the span that a moment lies in, or of the stretch; the moment itself when it lies in none. */
function endOnDay(hours: Hours, { offset, to }: Stretch, at: number): number {
  const local = at + offset;
  const dayNumber = Math.floor(local / DAY_MS);
  const midnight = dayNumber * DAY_MS;
  const minute = (local - midnight) / MINUTE_MS;
  const span = spansOn(hours, dayNumber).find(({ from, to: end }) => from <= minute && minute < end);
  return span ? Math.min(midnight + span.to * MINUTE_MS - offset, to) : at;
}

/**
 * The moment itself when it is allowed; else the first after it that has to be looked at: an opening of the same day,
 * the beginning of the next, or the end of the stretch.
 */
function nextOnDay(hours: Hours, { offset, to }: Stretch, at: number): number {
  const local = at + offset;
  const dayNumber = Math.floor(local / DAY_MS);
  const midnight = dayNumber * DAY_MS;
  const sinceMidnight = local - midnight;
  for (const span of spansOn(hours, dayNumber)) {
    if (sinceMidnight < span.from * MINUTE_MS) return Math.min(midnight + span.from * MINUTE_MS - offset, to);
    if (sinceMidnight < span.to * MINUTE_MS) return at;
  }
  return Math.min(midnight + DAY_MS - offset, to);
}
