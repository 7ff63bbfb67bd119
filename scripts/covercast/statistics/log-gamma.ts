/** Lanczos’ coefficients for g = 7 and nine terms (Numerical Recipes, 3rd edition, section 6.1; Godfrey 2001). */
const G = 7;
const FIRST = 0.99999999999980993;
const OTHERS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** The logarithm of the gamma function of a number that is at least one half; right to about 15 digits. */
export function logGamma(x: number): number {
  const from = x - 1;
  const sum = OTHERS.reduce((total, coefficient, at) => total + coefficient / (from + at + 1), FIRST);
  const base = from + G + 0.5;
  return HALF_LOG_TWO_PI + (from + 0.5) * Math.log(base) - base + Math.log(sum);
}
