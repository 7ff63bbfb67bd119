import { studentQuantile } from './student-quantile.ts';
import type { Interval } from './wilson.ts';

const UPPER = 0.975;

/** Student’s 95 % interval of a mean, of at least two values with their standard deviation (n − 1). */
export function tInterval(mean: number, deviation: number, of: number): Interval {
  const half = (studentQuantile(UPPER, of - 1) * deviation) / Math.sqrt(of);
  return { low: mean - half, high: mean + half };
}
