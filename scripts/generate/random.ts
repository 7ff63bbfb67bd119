import { createHash } from 'node:crypto';

/** Randomness that comes out the same every time. */
export interface Random {
  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number;
  /** True so often: 0.1 is one time in ten. */
  chance(probability: number): boolean;
  /** One of the values; each as likely. Throws when there is none. */
  pick<Value>(values: readonly Value[]): Value;
}

/**
 * The randomness that belongs to a seed and a purpose, `customer/17`. What one purpose draws does not depend on
 * what others drew. sfc32 (public domain, PractRand) started from SHA-256.
 */
export function randomFor(seed: string, purpose: string): Random {
  const digest = createHash('sha256').update(`${seed}/${purpose}`).digest();
  let [a, b, c, counter] = [digest.readInt32LE(0), digest.readInt32LE(4), digest.readInt32LE(8), 1];

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }

  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('There is nothing to pick from.');
      return value;
    },
  };
}
