import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { BusinessClock, SystemClock } from '#shared/contracts/clock.ts';
import { Instant, instantOf, millisecondsOf, OffsetDateTime, plus } from '#shared/contracts/instant.ts';
import { PlainDate } from '#shared/contracts/plain-date.ts';
import { TimeZone } from '#shared/contracts/time-zone.ts';

describe('an instant', () => {
  test('goes to milliseconds and back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), (ms) => millisecondsOf(instantOf(ms)) === ms));
  });
  test('sorts as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 1e9 }), (ms, later) => {
        expect(instantOf(ms) < plus(instantOf(ms), later)).toBe(true);
      }),
    );
  });
  test.each(['2026-11-22T07:06:00Z', '2026-11-22T07:06:00.000+00:00', '2026-13-01T00:00:00.000Z', 'now'])(
    'is not %s',
    (text) => expect(Instant.safeParse(text).success).toBe(false),
  );
});

describe('a date-time with an offset', () => {
  test.each([
    ['2026-11-22T15:06:00+08:00', '2026-11-22T07:06:00.000Z'],
    ['2026-11-22T07:06:00Z', '2026-11-22T07:06:00.000Z'],
    ['2026-11-22T07:06:00.123456Z', '2026-11-22T07:06:00.123Z'],
  ])('%s is the instant %s', (text, instant) => expect(OffsetDateTime.parse(text)).toBe(instant));
  test('without its offset is refused', () =>
    expect(OffsetDateTime.safeParse('2026-11-22T07:06:00').success).toBe(false));
});

describe('a plain date', () => {
  test.each(['2026-02-28', '2028-02-29'])('%s exists', (day) =>
    expect(PlainDate.safeParse(day).success).toBe(true),
  );
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-02-30'])('%s does not', (day) =>
    expect(PlainDate.safeParse(day).success).toBe(false),
  );
});

describe('a time zone', () => {
  test.each(['Asia/Shanghai', 'America/Argentina/Ushuaia', 'UTC', 'America/New_York'])(
    '%s is known',
    (zone) => expect(TimeZone.safeParse(zone).success).toBe(true),
  );
  test.each(['+08:00', 'Mars/Olympus', 'CST', ''])('%s is not', (zone) =>
    expect(TimeZone.safeParse(zone).success).toBe(false),
  );
});

test('the two clocks do not stand for one another', () => {
  expectTypeOf<SystemClock>().not.toExtend<BusinessClock>();
  expectTypeOf<BusinessClock>().not.toExtend<SystemClock>();
});
