const NUMBER = /^[+-]?(?:\d{1,20}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,2})?$/;

/** So many characters hold a whole number below 2⁵³ and a power of ten that doubles have exactly. */
const EXACT_LENGTH = 15;
const ZERO = 48;
const MINUS = 45;
const POINT = 46;
const powersOfTen = Array.from({ length: EXACT_LENGTH }, (_, power) => 10 ** power);

/**
 * A decimal number as the double nearest to it, or undefined; of a longer text, the part from `begin` to `end`.
 * Lenient: an exponent (`5.0E-4`, as Java prints small numbers), a plus sign (`+121.5`), no digits before or after
 * the point (`.5`, `5.`).
 */
export function numberFrom(text: string, begin = 0, end = text.length): number | undefined {
  const short = shortNumber(text, begin, end);
  if (short !== undefined) return short;
  const part = text.slice(begin, end);
  return NUMBER.test(part) ? Number(part) : undefined;
}

/**
 * The same for digits with at most one point in or after them, as coordinates mostly are: the quotient of two numbers
 * that doubles hold exactly is the double nearest to it (Clinger 1990), found in a tenth of the time.
 */
function shortNumber(text: string, begin: number, end: number): number | undefined {
  const isNegative = text.charCodeAt(begin) === MINUS;
  const first = isNegative ? begin + 1 : begin;
  if (end <= first || end - begin > EXACT_LENGTH) return undefined;
  let digits = 0;
  let point = end - 1;
  for (let at = first; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === POINT - ZERO && at > first && point === end - 1) point = at;
    else return undefined;
  }
  const value = digits / (powersOfTen[end - 1 - point] ?? 1);
  return isNegative ? -value : value;
}
