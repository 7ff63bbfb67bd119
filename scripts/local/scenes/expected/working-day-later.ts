import { datesIn, holidayTables } from '#shared/rules/holidays.ts';

const DAY = 24 * 60 * 60 * 1000;
/** China has no daylight saving. */
const AHEAD_OF_UTC = 8 * 60 * 60 * 1000;
/** A message is answered within its time: the two are not of the very same moment. */
const WITHIN = 15 * 60 * 1000;

/**
 * Whether a moment is one working day after another in China, or, after one on a day off, the end of the next working
 * day: counted day by day, from the table of holidays alone.
 */
export function isWorkingDayLater(moment: string, than: string): boolean {
  const since = Date.parse(than);
  let expected = since + DAY;
  while (!isWorkingDay(expected)) expected += DAY;
  if (!isWorkingDay(since)) expected = endOfDay(expected);
  return Math.abs(Date.parse(moment) - expected) < WITHIN;
}

function endOfDay(milliseconds: number): number {
  return (Math.floor((milliseconds + AHEAD_OF_UTC) / DAY) + 1) * DAY - AHEAD_OF_UTC;
}

function isWorkingDay(milliseconds: number): boolean {
  const local = new Date(milliseconds + AHEAD_OF_UTC);
  const isHoliday = datesIn(holidayTables.CN).includes(local.toISOString().slice(0, 10));
  return local.getUTCDay() > 0 && local.getUTCDay() < 6 && !isHoliday;
}
