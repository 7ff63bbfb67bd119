import type { PlainDate } from '../../contracts/plain-date.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

function moved(day: PlainDate, milliseconds: number): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds).toISOString().slice(0, 10);
}

/** The calendar day after a day. */
export function dayAfter(day: PlainDate): PlainDate {
  return moved(day, DAY_MS);
}

/** The calendar day before a day. */
export function dayBefore(day: PlainDate): PlainDate {
  return moved(day, -DAY_MS);
}
