import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '#shared/domain/time/calendar.ts';
import { dateOfDay } from '#shared/domain/time/day-number.ts';

const days = fc.integer({ min: -700_000, max: 2_900_000 }).map(dateOfDay);

test('days are added and counted as Temporal does', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
      const later = Temporal.PlainDate.from(date).add({ days: count });
      expect(addDays(date, count)).toBe(later.toString());
      expect(daysBetween(date, addDays(date, count))).toBe(count);
      expect(weekdayOf(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek);
    }),
  );
});

test('the month ends where it ends, in leap years too', () => {
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
});

test('a day beyond the year 9999 or before the year 0 throws', () => {
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
});
