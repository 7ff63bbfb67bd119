import { Temporal } from 'temporal-polyfill';
import type { Day } from './person.ts';

const date = (day: Day) => Temporal.PlainDate.from(day);

/** A day so many days later. */
export function daysAfter(day: Day, days: number): Day {
  return date(day).add({ days }).toString();
}

/** How many days lie from one to the other. */
export function daysFrom(day: Day, other: Day): number {
  return date(day).until(date(other), { largestUnit: 'days' }).days;
}

/** The first moment of a day in a zone, in milliseconds. */
export function dawn(day: Day, zone: string): number {
  return date(day).toZonedDateTime(zone).epochMilliseconds;
}

/** The day it is in a zone. */
export function dayAt(milliseconds: number, zone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
