const SMALLEST = 2 ** -300;

/**
 * Whether a coordinate is so far from zero, or zero itself, that neither products of differences of such coordinates
 * nor the rounding errors of these products fall below the smallest double: they are whole multiples of 2^-704.
 */
export function isTame(degrees: number): boolean {
  return degrees === 0 || degrees >= SMALLEST || degrees <= -SMALLEST;
}
