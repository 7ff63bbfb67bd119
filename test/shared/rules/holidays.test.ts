import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumberOf } from '#shared/domain/time/day-number.ts';
import { type Country, datesIn, holidaysOf, holidayTables } from '#shared/rules/holidays.ts';
import { isHoliday } from '../../support/hours/textbook-hours.ts';

const countries = Object.keys(holidayTables) as Country[];

function computed(country: Country): readonly string[] {
  const from = dayNumberOf('2025-01-01');
  const days = Array.from({ length: 6 * 365 + 1 }, (_, n) => dateOfDay(from + n));
  return days.filter((date) => isHoliday(country, Temporal.PlainDate.from(date)));
}

describe('holidays', () => {
  test.each(countries)('of %s are those its rules come to', (country) => {
    const dates = datesIn(holidayTables[country]);
    expect(dates).toEqual(computed(country));
    expect(dates.length).toBeGreaterThan(45);
  });

  test('are none in years without data, and of countries without', () => {
    expect(holidaysOf('CN').has(dayNumberOf('2027-10-01'))).toBe(false);
    expect(holidaysOf('FR').has(dayNumberOf('2031-05-01'))).toBe(false);
    expect(holidaysOf('BR').size).toBe(0);
  });

  test.each(countries)('of %s say where they are from', (country) => {
    const { source, asOf } = holidayTables[country];
    expect(source.length).toBeGreaterThan(5);
    expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
