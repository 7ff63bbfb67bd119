import { Buffer } from 'node:buffer';
import { randomFillSync } from 'node:crypto';

const IV_BYTES = 12;
const drawn = Buffer.alloc(256 * IV_BYTES);
let next = drawn.length;

/** 96 random bits that were never handed out before; drawn 256 at a time, for asking the system costs more than sealing. */
export function freshIv(): Uint8Array {
  if (next === drawn.length) {
    randomFillSync(drawn);
    next = 0;
  }
  const iv = Uint8Array.from(drawn.subarray(next, next + IV_BYTES));
  next += IV_BYTES;
  return iv;
}
