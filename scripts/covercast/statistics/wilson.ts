/** From a value to another. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The value below which a standard normal deviate lies with probability 0.975. */
const Z = 1.959963984540054;

/**
 * Wilson’s 95 % interval of a share, without correction for continuity (Wilson, JASA 22, 1927; method 3 of Newcombe,
 * Statistics in Medicine 17, 1998). `of` is at least 1.
 */
export function wilson(count: number, of: number): Interval {
  const share = count / of;
  const spread = (Z * Z) / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return { low: count === 0 ? 0 : middle - half, high: count === of ? 1 : middle + half };
}
