const SCALE = 1074n;
const MANTISSA = (1n << 52n) - 1n;
const bits = new DataView(new ArrayBuffer(8));

/** A double as a whole number of 2^-1074, the smallest step of doubles: every double, and every sum of them, exactly. */
export function exact(value: number): bigint {
  bits.setFloat64(0, value);
  const word = bits.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const fraction = word & MANTISSA;
  const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return value < 0 ? -size : size;
}

/** 360 degrees on the scale of `exact`. */
export const FULL_TURN = 360n << SCALE;
