import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incompleteBeta } from '../../../../scripts/covercast/statistics/incomplete-beta.ts';
import { logGamma } from '../../../../scripts/covercast/statistics/log-gamma.ts';
import { studentQuantile } from '../../../../scripts/covercast/statistics/student-quantile.ts';
import { tInterval } from '../../../../scripts/covercast/statistics/t-interval.ts';

describe('Student’s t', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2, critical values of Student's t.
  test.each([
    [1, 3.078, 6.314, 12.706, 31.821, 63.657],
    [2, 1.886, 2.92, 4.303, 6.965, 9.925],
    [3, 1.638, 2.353, 3.182, 4.541, 5.841],
    [5, 1.476, 2.015, 2.571, 3.365, 4.032],
    [10, 1.372, 1.812, 2.228, 2.764, 3.169],
    [17, 1.333, 1.74, 2.11, 2.567, 2.898],
    [30, 1.31, 1.697, 2.042, 2.457, 2.75],
    [60, 1.296, 1.671, 2.0, 2.39, 2.66],
    [100, 1.29, 1.66, 1.984, 2.364, 2.626],
  ])('with %i degrees of freedom has the published quantiles', (degrees, ...values) => {
    const quantiles = [0.9, 0.95, 0.975, 0.99, 0.995].map((one) => studentQuantile(one, degrees));
    expect(quantiles.map((one) => Math.round(one * 1_000) / 1_000)).toEqual(values);
  });

  test('with one, two or four degrees of freedom is what its closed forms say', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.501, max: 0.9999, noNaN: true }), (p) => {
        const alpha = 4 * p * (1 - p);
        const cosine = Math.cos(Math.acos(Math.sqrt(alpha)) / 3) / Math.sqrt(alpha);
        const expected = [
          [1, Math.tan(Math.PI * (p - 0.5))],
          [2, (2 * p - 1) * Math.sqrt(2 / alpha)],
          [4, 2 * Math.sqrt(cosine - 1)],
        ] as const;
        for (const [degrees, value] of expected)
          expect(Math.abs(studentQuantile(p, degrees) / value - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 200 },
    );
  });

  test('with very many degrees of freedom is the normal deviate', () =>
    expect(studentQuantile(0.975, 1e7)).toBeCloseTo(1.959963984540054, 6));

  test('lies below its middle half the time', () => expect(studentQuantile(0.5, 3)).toBe(0));
});

describe('the incomplete beta function', () => {
  test('of whole numbers is the tail of a binomial distribution', () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    const a = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(a, a, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, x) => {
        const n = one + other - 1;
        const tail = Array.from({ length: n - one + 1 }, (_, at) => one + at).map(
          (k) => choose(n, k) * x ** k * (1 - x) ** (n - k),
        );
        const expected = tail.reduce((sum, term) => sum + term, 0);
        expect(Math.abs(incompleteBeta(x, one, other) - expected)).toBeLessThan(1e-12);
      }),
      { numRuns: 300 },
    );
  });
});

test('the gamma function of whole numbers is a factorial, and of one half the root of pi', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  expect(Math.exp(logGamma(11))).toBeCloseTo(3_628_800, 5);
});

test('the interval of a mean is the published one', () => {
  // NIST/SEMATECH e-Handbook, section 1.3.5.2, ZARR13.DAT: 195 values, mean 9.261460, standard deviation 0.022789.
  const { low, high } = tInterval(9.26146, 0.022789, 195);
  expect(low).toBeCloseTo(9.258242, 5);
  expect(high).toBeCloseTo(9.264679, 5);
});
