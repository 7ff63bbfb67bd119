import { describe, expect, test } from 'vitest';
import { PlainDate } from '#shared/contracts/plain-date.ts';
import { seasonIds, seasonStarts, seasons } from '#shared/rules/seasons.ts';

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const started = seasons.flatMap((season) =>
  years.flatMap((year) => {
    const on = seasonStarts(season, year);
    return on === undefined ? [] : [{ season, year, on }];
  }),
);

/** New moons a few minutes from midnight in Beijing (23:56, 00:07), which the platform takes for another day's. */
const platformSays = new Map([
  ['2027-02-06', '12/30'],
  ['2030-02-03', '1/2'],
]);

/** Month and day of the Chinese calendar, as the platform reckons them. */
function chineseDay(day: string): string {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'Asia/Shanghai',
    month: 'numeric',
    day: 'numeric',
  });
  return format.format(new Date(`${day}T04:00:00Z`));
}

describe('the seasons', () => {
  test('begin on days that there are, in their years', () => {
    for (const { on, year } of started) {
      expect(PlainDate.safeParse(on).success, on).toBe(true);
      expect(on.startsWith(`${year}-`)).toBe(true);
    }
  });

  test('have no two that begin on one day for one customer', () => {
    const places = new Set(seasons.flatMap(({ jurisdictions }) => jurisdictions));
    for (const place of places) {
      const [country = place] = place.split('-');
      const days = started
        .filter(({ season }) => [place, country].some((one) => season.jurisdictions.includes(one)))
        .map(({ on }) => on);
      expect(new Set(days).size, place).toBe(days.length);
    }
  });

  test('name source and date of review, and are useful for some days', () => {
    for (const { source, asOf, usefulDays, lines } of seasons) {
      expect(source.length).toBeGreaterThan(10);
      expect(PlainDate.safeParse(asOf).success).toBe(true);
      expect(usefulDays).toBeGreaterThan(0);
      expect(lines.length).toBeGreaterThan(0);
    }
  });

  test('are all those there are words for', () =>
    expect(new Set(seasons.map(({ id }) => id))).toEqual(new Set(seasonIds)));

  test.each([
    ['spring-festival', '1/1'],
    ['mid-autumn', '8/15'],
  ])('have the %s on %s of the Chinese calendar', (id, expected) => {
    const days = started.filter(({ season }) => season.id === id).map(({ on }) => on);
    expect(days.length).toBe(5);
    for (const on of days) expect(chineseDay(on), on).toBe(platformSays.get(on) ?? expected);
  });

  test('have no festival in a year without data', () => {
    const [festival] = seasons.filter(({ id }) => id === 'mid-autumn');
    expect(festival && seasonStarts(festival, 2031)).toBeUndefined();
  });
});
