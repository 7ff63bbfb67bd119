/*
 * Intervals by other ways than the product's: Wilson's as the roots of its equation, found by halving; Student's from its
 * density, summed up.
 */

const z = 1.959963984540054;

/** Where a function loses the sign that it has at `outer`, on the way to `inner`, where it has another or none. */
function root(of: (x: number) => number, outer: number, inner: number): number {
  const sign = Math.sign(of(outer));
  let [signed, without] = [outer, inner];
  for (let halving = 0; halving < 100; halving++) {
    const middle = (signed + without) / 2;
    if (Math.sign(of(middle)) === sign) signed = middle;
    else without = middle;
  }
  return without;
}

/** The shares that a count is just 1.96 standard errors from. */
export function textbookShare(count: number, of: number): readonly [low: number, high: number] {
  const share = count / of;
  const beyond = (x: number) => (share - x) ** 2 - (z * z * x * (1 - x)) / of;
  return [count === 0 ? 0 : root(beyond, 0, share), count === of ? 1 : root(beyond, 1, share)];
}

/** The gamma function of halves, by the rule that each follows from the one before: their ratio a half apart. */
function gammaRatio(degrees: number): number {
  // Γ((n+1)/2) / Γ(n/2), from n = 1: 1/√π, n = 2: √π/2
  let ratio = degrees % 2 === 1 ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
  for (let n = degrees % 2 === 1 ? 1 : 2; n < degrees; n += 2) ratio *= (n + 1) / 2 / (n / 2);
  return ratio;
}

/** The probability that Student's t lies between nothing and a value: Simpson's rule over its density. */
function within(value: number, degrees: number): number {
  const steps = 4_000;
  const density = (t: number) => (1 + (t * t) / degrees) ** (-(degrees + 1) / 2);
  const width = value / steps;
  let sum = density(0) + density(value);
  for (let step = 1; step < steps; step++) sum += density(step * width) * (step % 2 === 1 ? 4 : 2);
  return ((sum * width) / 3) * (gammaRatio(degrees) / Math.sqrt(degrees * Math.PI));
}

const quantiles = new Map<number, number>();

function quantile(degrees: number): number {
  const known = quantiles.get(degrees) ?? root((t) => within(t, degrees) - 0.475, 0, 20);
  quantiles.set(degrees, known);
  return known;
}

/** Student's 95 % interval of the mean of some values, two at least. */
export function textbookMean(values: readonly number[]): readonly [low: number, high: number] {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = quantile(n - 1) * Math.sqrt(variance / n);
  return [mean - half, mean + half];
}
