import { type Instant, millisecondsOf } from '../../contracts/instant.ts';
import type { PlainDate } from '../../contracts/plain-date.ts';
import { DAY_MS, dateOfDay } from './day-number.ts';
import { offsetAt } from './zone-offsets.ts';

/** The calendar day it is at an instant in an IANA time zone. Throws RangeError for a zone that is none. */
export function dayIn(timeZone: string, instant: Instant): PlainDate {
  const at = millisecondsOf(instant);
  return dateOfDay(Math.floor((at + offsetAt(timeZone, at)) / DAY_MS));
}
