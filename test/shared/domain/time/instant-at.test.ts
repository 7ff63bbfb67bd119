import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import { dateOfDay } from '#shared/domain/time/day-number.ts';
import { instantAt, startOfDay } from '#shared/domain/time/instant-at.ts';
import { localTimeAt } from '#shared/domain/time/local-time.ts';
import { runs } from '../../../support/runs.ts';
import { everyZone, transitionsOf } from '../../../support/time/every-transition.ts';

const DAY = 86_400_000;

/** By Temporal: the moment a clock shows it first; in a gap, the moment at which the gap ends. */
function temporalInstant(zone: string, date: string, minute: number): number {
  const local = Temporal.PlainDate.from(date).toPlainDateTime({
    hour: Math.floor(minute / 60),
    minute: minute % 60,
  });
  const shown = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (shown.toPlainDateTime().equals(local)) return shown.epochMilliseconds;
  const gap = shown.getTimeZoneTransition('next');
  return gap?.epochMilliseconds ?? Number.NaN;
}

function temporalStart(zone: string, date: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

const dates = fc.integer({ min: Date.UTC(1975, 0, 1) / DAY, max: Date.UTC(2099, 0, 1) / DAY }).map(dateOfDay);
const minutes = fc.integer({ min: 0, max: 1439 });

test('the clock shows the minute asked for at the instant Temporal tells, in every zone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyZone), dates, minutes, (zone, date, minute) => {
      expect(millisecondsOf(instantAt(zone, date, minute))).toBe(temporalInstant(zone, date, minute));
    }),
    { numRuns: runs(500) },
  );
});

test('around every transition from 2020 to 2030 minutes and days begin when Temporal says', () => {
  let compared = 0;
  for (const zone of everyZone)
    for (const at of transitionsOf(zone)) {
      const { dayNumber, minute } = localTimeAt(zone, at);
      for (const day of [dayNumber - 1, dayNumber, dayNumber + 1].map(dateOfDay)) {
        const around = (minute + (compared % 120) - 60 + 1440) % 1440;
        for (const each of [minute, around])
          expect(millisecondsOf(instantAt(zone, day, each))).toBe(temporalInstant(zone, day, each));
        expect(millisecondsOf(startOfDay(zone, day))).toBe(temporalStart(zone, day));
        compared += 1;
      }
    }
  expect(compared).toBeGreaterThan(7500);
});

test('a minute the clocks skip is the first after the gap, one they show twice the first of the two', () => {
  expect(instantAt('America/New_York', '2026-03-08', 150)).toBe('2026-03-08T07:00:00.000Z');
  expect(instantAt('America/New_York', '2026-11-01', 90)).toBe('2026-11-01T05:30:00.000Z');
});

test('a day begins where the clocks skip midnight, and a day they skip whole begins with the next', () => {
  expect(startOfDay('America/Santiago', '2026-09-06')).toBe('2026-09-06T04:00:00.000Z');
  expect(startOfDay('Pacific/Apia', '2011-12-30')).toBe(startOfDay('Pacific/Apia', '2011-12-31'));
});

test('what the clock shows is what Temporal tells', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyZone), fc.integer({ min: 0, max: 4e12 }), (zone, at) => {
      const shown = Temporal.Instant.from(instantOf(at)).toZonedDateTimeISO(zone);
      const { dayNumber, weekday, minute } = localTimeAt(zone, at);
      expect([dateOfDay(dayNumber), weekday, minute]).toStrictEqual([
        shown.toPlainDate().toString(),
        shown.dayOfWeek,
        shown.hour * 60 + shown.minute,
      ]);
    }),
    { numRuns: runs(500) },
  );
});
