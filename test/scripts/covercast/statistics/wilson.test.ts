import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../../../scripts/covercast/statistics/wilson.ts';

describe('Wilson’s interval', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('of %i in %i is the published one', (count, of, low, high) => {
    const interval = wilson(count, of);
    expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual([low, high]);
  });

  test('has in it just the shares that the count is no more than 1.96 standard errors from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, part) => {
          const count = Math.round(part * of);
          const { low, high } = wilson(count, of);
          for (const end of [low, high].filter((one) => one > 0 && one < 1)) {
            const errors = Math.abs(count / of - end) / Math.sqrt((end * (1 - end)) / of);
            expect(errors).toBeCloseTo(1.959964, 4);
          }
          expect(low <= count / of && count / of <= high).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of none begins at nothing, and of all ends at everything', () => {
    expect(wilson(0, 5).low).toBe(0);
    expect(wilson(5, 5).high).toBe(1);
  });
});
