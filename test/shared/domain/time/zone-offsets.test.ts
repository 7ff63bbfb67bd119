import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { offsetAt, stretchAt } from '#shared/domain/time/zone-offsets.ts';
import { everyZone, transitionsOf } from '../../../support/time/every-transition.ts';

const { UTC } = Date;

function temporalOffset(zone: string, at: number): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

/** Where our stretches of 2020 to 2030 meet with another offset. */
function changesOf(zone: string): readonly number[] {
  const changes: number[] = [];
  let stretch = stretchAt(zone, UTC(2020, 0, 1));
  while (stretch.to < UTC(2031, 0, 1)) {
    const next = stretchAt(zone, stretch.to);
    if (next.offset !== stretch.offset) changes.push(next.from);
    stretch = next;
  }
  return changes;
}

test('every zone changes its clocks from 2020 to 2030 exactly when Temporal says', () => {
  const transitions = everyZone.flatMap((zone) => transitionsOf(zone).map((at) => `${zone} ${at}`));
  const changes = everyZone.flatMap((zone) => changesOf(zone).map((at) => `${zone} ${at}`));
  expect(transitions.length).toBeGreaterThan(2500);
  expect(changes).toStrictEqual(transitions);
});

test('the offset is the one Temporal tells, in every zone, at any time', () => {
  const moments = fc.integer({ min: UTC(1850, 0, 1) / 1000, max: UTC(2150, 0, 1) / 1000 });
  fc.assert(
    fc.property(fc.constantFrom(...everyZone), moments, (zone, second) => {
      expect(offsetAt(zone, second * 1000)).toBe(temporalOffset(zone, second * 1000));
    }),
    { numRuns: 2000 },
  );
});

test('a moment between two seconds has the offset of the second', () => {
  const change = UTC(2026, 2, 8, 7);
  expect(offsetAt('America/New_York', change - 1)).toBe(-5 * 3_600_000);
  expect(offsetAt('America/New_York', change)).toBe(-4 * 3_600_000);
});

test('the first and the last year there are have offsets', () => {
  expect(offsetAt('Asia/Shanghai', UTC(9999, 11, 31, 23, 59))).toBe(8 * 3_600_000);
  expect(offsetAt('UTC', new Date('0000-01-01T00:00:00Z').getTime())).toBe(0);
});

test('a zone that is none throws', () => {
  expect(() => offsetAt('Mars/Olympus', 0)).toThrow(RangeError);
});
