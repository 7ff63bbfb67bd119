import type { PlainDate } from '../../contracts/plain-date.ts';
import { dateOfDay, dayNumberOf, weekdayOfDay } from './day-number.ts';

/** The calendar day so many days later (earlier when negative). Throws RangeError outside the years 0000 to 9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayNumberOf(date) + days);
}

/** How many calendar days lie from one day to another; negative when the second is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The weekday of a calendar day: 1 Monday to 7 Sunday, as in ISO 8601. */
export function weekdayOf(date: PlainDate): number {
  return weekdayOfDay(dayNumberOf(date));
}
