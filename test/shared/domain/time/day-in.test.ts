import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { instantOf } from '#shared/contracts/instant.ts';
import { dayIn } from '#shared/domain/time/day-in.ts';

test('the day is the one Temporal tells, in every zone', () => {
  const zones = fc.constantFrom(
    'Asia/Shanghai',
    'America/New_York',
    'Pacific/Kiritimati',
    'Pacific/Apia',
    'Asia/Kolkata',
    'UTC',
  );
  const moments = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2099, 11, 31) });
  fc.assert(
    fc.property(zones, moments, (zone, moment) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(moment)
        .toZonedDateTimeISO(zone)
        .toPlainDate()
        .toString();
      expect(dayIn(zone, instantOf(moment))).toBe(expected);
    }),
    { numRuns: 500 },
  );
});
