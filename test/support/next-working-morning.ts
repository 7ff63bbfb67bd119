import { type Instant, instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import { datesIn, holidayTables } from '#shared/rules/holidays.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Five past ten in Shanghai, which is five past two in UTC. */
const MORNING = (2 * 60 + 5) * 60 * 1000;
const holidays = datesIn(holidayTables.CN);

/** Five past ten in Shanghai on the next working day: everybody there may be written to. */
export function nextWorkingMorning(now: Instant): Instant {
  let morning = Math.floor(millisecondsOf(now) / DAY) * DAY + MORNING;
  while (morning < millisecondsOf(now) || !isWorkingDay(morning)) morning += DAY;
  return instantOf(morning);
}

function isWorkingDay(morning: number): boolean {
  const weekday = new Date(morning).getUTCDay();
  return weekday > 0 && weekday < 6 && !holidays.includes(instantOf(morning).slice(0, 10));
}
