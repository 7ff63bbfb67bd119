const NUMBER = /^[+-]?(?:\d{1,20}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,2})?$/;

/**
 * A decimal number as the double nearest to it, or undefined.
 * Lenient: an exponent (`5.0E-4`, as Java prints small numbers), a plus sign, no digits before or after the point.
 */
export function numberFrom(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}
