import { incompleteBeta } from './incomplete-beta.ts';

/** Halvings that leave nothing of a double’s digits. */
const HALVINGS = 200;

/**
 * The value below which Student’s t with so many degrees of freedom (1 or more) lies with a probability from one half to
 * below 1; right to ten digits.
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (probability === 0.5) return 0;
  let [low, high] = [0, 1];
  while (below(high, degrees) < probability) [low, high] = [high, 2 * high];
  for (let halving = 0; halving < HALVINGS && low < high; halving++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (below(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return high;
}

/** The probability that t is at most a value from 0 on (DLMF 8.17.E; Abramowitz and Stegun 26.7.1). */
function below(value: number, degrees: number): number {
  return 1 - incompleteBeta(degrees / (degrees + value * value), degrees / 2, 0.5) / 2;
}
