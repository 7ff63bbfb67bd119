import { DAY_MS, weekdayOfDay } from './day-number.ts';
import { offsetAt } from './zone-offsets.ts';

const MINUTE_MS = 60_000;

/** What calendar and clock on the wall show. */
export interface LocalTime {
  /** Days since 1970-01-01. */
  readonly dayNumber: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** Whole minutes since 00:00 on the clock, 0 to 1439. */
  readonly minute: number;
}

/** What calendar and clock show in an IANA time zone at an instant (milliseconds since 1970). Throws RangeError for no zone. */
export function localTimeAt(zone: string, at: number): LocalTime {
  const local = at + offsetAt(zone, at);
  const dayNumber = Math.floor(local / DAY_MS);
  const minute = Math.floor((local - dayNumber * DAY_MS) / MINUTE_MS);
  return { dayNumber, weekday: weekdayOfDay(dayNumber), minute };
}
