import type { PlainDate } from '../../contracts/plain-date.ts';

/** A day of the calendar has exactly so many milliseconds; a local day may have more or fewer. */
export const DAY_MS = 24 * 60 * 60 * 1000;

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** A calendar day as the number of days since 1970-01-01. */
export function dayNumberOf(date: PlainDate): number {
  return Date.parse(date) / DAY_MS;
}

const dates = new Map<number, PlainDate>();
/** More days than any run asks about again and again. */
const KNOWN = 4096;

/** The calendar day so many days after 1970-01-01. Throws RangeError outside the years 0000 to 9999. */
export function dateOfDay(dayNumber: number): PlainDate {
  const known = dates.get(dayNumber);
  if (known !== undefined) return known;
  const date = written(dayNumber);
  if (dates.size >= KNOWN) dates.clear();
  dates.set(dayNumber, date);
  return date;
}

function written(dayNumber: number): PlainDate {
  const text = new Date(dayNumber * DAY_MS).toISOString();
  if (text.length > 'YYYY-MM-DDTHH:MM:SS.sssZ'.length)
    throw new RangeError('A day is outside the years 0000 to 9999.');
  return text.slice(0, DATE_LENGTH);
}

/** The weekday of a day number: 1 Monday to 7 Sunday, as in ISO 8601. 1970-01-01 was a Thursday. */
export function weekdayOfDay(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}
