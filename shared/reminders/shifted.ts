import type { PlainDate } from '../contracts/plain-date.ts';
import { addDays, daysBetween } from '../domain/time/calendar.ts';

/** Nothing that was for a day before is of use to anybody, and not every calendar agrees on such days. */
export const FIRST_DAY: PlainDate = '1900-01-01';
/** The end of policies that never end. */
export const LAST_DAY: PlainDate = '9999-12-31';

/** The calendar day so many days later, at the latest the last there is. A day before 1900 stays what it is. */
export function shifted(day: PlainDate, days: number): PlainDate {
  if (day < FIRST_DAY) return day;
  return addDays(day, Math.min(days, daysBetween(day, LAST_DAY)));
}
