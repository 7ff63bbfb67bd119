import { Temporal } from 'temporal-polyfill';
import { type Instant, instantOf } from '#shared/contracts/instant.ts';
import { UsageError } from '../errors.ts';

/** The furthest that a clock is advanced at once: what is worked out by the day is not meant for centuries. */
const MOST_YEARS = 10;

/**
 * The instant that is an ISO 8601 duration later: days, weeks, months and years by the calendar of a time zone (a day
 * may have 23 or 25 hours), hours, minutes and seconds as they pass. Throws UsageError for anything but a time ahead.
 */
export function later(from: Instant, duration: string, timeZone: string): Instant {
  const start = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone);
  const end = start.add(durationOf(duration));
  const isTooFar = Temporal.ZonedDateTime.compare(end, start.add({ years: MOST_YEARS })) > 0;
  if (isTooFar || Temporal.ZonedDateTime.compare(end, start) <= 0) throw wanted();
  return instantOf(end.epochMilliseconds);
}

function durationOf(text: string): Temporal.Duration {
  try {
    return Temporal.Duration.from(text);
  } catch {
    throw wanted(); // it says what Temporal would, by the name of the flag
  }
}

function wanted(): UsageError {
  const such = 'such as P30D, PT36H or P1M';
  return new UsageError(
    `--advance wants an ISO 8601 duration ahead, ${such}, at most P${MOST_YEARS}Y`,
    'advance',
  );
}
