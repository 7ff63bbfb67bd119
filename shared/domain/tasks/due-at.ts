import type { Deadline } from '../../config/stage-config.ts';
import { type Instant, millisecondsOf, plus } from '../../contracts/instant.ts';
import { holidaysOf } from '../../rules/holidays.ts';
import { dateOfDay, weekdayOfDay } from '../time/day-number.ts';
import { instantAt, startOfDay } from '../time/instant-at.ts';
import { localTimeAt } from '../time/local-time.ts';

const MINUTE_MS = 60_000;
const FRIDAY = 5;

/** Where somebody's working days are counted: an IANA zone, and whose holidays (`CN`, `US-FL`). */
export interface CalendarOf {
  readonly timeZone: string;
  readonly jurisdiction: string;
}

/**
 * Until when something that came up at an instant is to be done: so many minutes later, or so many working days later
 * (Monday to Friday less the holidays known of the country): by the same clock time, or, of what came up on a day off, by
 * the end of the last of them, so that there is always as much working time.
 *
 *     Th 10:00 ──▶ Fr 10:00 · Fr 10:00 ──▶ Mo 10:00 · Sa 03:00 ──▶ Mo 24:00
 */
export function dueAt(at: Instant, due: Deadline, { timeZone, jurisdiction }: CalendarOf): Instant {
  if ('minutes' in due) return plus(at, due.minutes * MINUTE_MS);
  const { dayNumber, minute } = localTimeAt(timeZone, millisecondsOf(at));
  const [country = ''] = jurisdiction.split('-');
  const last = workingDayAfter(dayNumber, due.workingDays, country);
  return isWorkingDay(dayNumber, country)
    ? instantAt(timeZone, dateOfDay(last), minute)
    : startOfDay(timeZone, dateOfDay(last + 1));
}

/** The n-th working day after a day, both as days since 1970. */
function workingDayAfter(day: number, nth: number, country: string): number {
  let [found, left] = [day, nth];
  while (left > 0) {
    found += 1;
    if (isWorkingDay(found, country)) left -= 1;
  }
  return found;
}

function isWorkingDay(day: number, country: string): boolean {
  return weekdayOfDay(day) <= FRIDAY && !holidaysOf(country).has(day);
}
