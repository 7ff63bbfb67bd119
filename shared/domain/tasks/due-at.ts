import type { Deadline } from '../../config/stage-config.ts';
import { type Instant, millisecondsOf, plus } from '../../contracts/instant.ts';
import { holidaysOf } from '../../rules/holidays.ts';
import { dateOfDay, weekdayOfDay } from '../time/day-number.ts';
import { instantAt } from '../time/instant-at.ts';
import { localTimeAt } from '../time/local-time.ts';

const MINUTE_MS = 60_000;
const FRIDAY = 5;

/** Where somebody's working days are counted: an IANA zone, and whose holidays (`CN`, `US-FL`). */
export interface CalendarOf {
  readonly timeZone: string;
  readonly jurisdiction: string;
}

/**
 * Until when something that came up at an instant is to be done: so many minutes later, or by the same clock time so
 * many working days later (Monday to Friday less the holidays known of the country).
 */
export function dueAt(at: Instant, due: Deadline, { timeZone, jurisdiction }: CalendarOf): Instant {
  if ('minutes' in due) return plus(at, due.minutes * MINUTE_MS);
  const { dayNumber, minute } = localTimeAt(timeZone, millisecondsOf(at));
  const [country = ''] = jurisdiction.split('-');
  return instantAt(timeZone, dateOfDay(workingDayAfter(dayNumber, due.workingDays, country)), minute);
}

/** The n-th working day after a day, both as days since 1970. */
function workingDayAfter(day: number, nth: number, country: string): number {
  const holidays = holidaysOf(country);
  let [found, left] = [day, nth];
  while (left > 0) {
    found += 1;
    if (weekdayOfDay(found) <= FRIDAY && !holidays.has(found)) left -= 1;
  }
  return found;
}
