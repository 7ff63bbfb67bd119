import { SealedValueTruncated, UnknownFormatVersion } from './errors.ts';

/** The one format written today. A new one gets a new number; this one stays readable. */
export const FORMAT_VERSION = 1;

const HEADER = 3;
const COMMITMENT = 32;
const IV = 12;
const TAG = 16;
const IV_AT = HEADER + COMMITMENT;
const CIPHERTEXT_AT = IV_AT + IV;

/** Bytes a sealed value is longer than what it holds. */
export const OVERHEAD_BYTES = HEADER + COMMITMENT + IV + TAG;

/**
 * A sealed value taken apart. All numbers big-endian, lengths in bytes. No length is written: the store keeps values
 * whole, and a value that somebody cut inside its ciphertext has no right tag, so it is broken like one they changed.
 *
 *     0        1                  3            35    47            n-16   n
 *     ┌────────┬──────────────────┬────────────┬─────┬─────────────┬──────┐
 *     │ format │ class-key version│ commitment │ IV  │ ciphertext  │ tag  │
 *     └────────┴──────────────────┴────────────┴─────┴─────────────┴──────┘
 */
export interface SealedParts {
  readonly keyVersion: number;
  readonly commitment: Uint8Array;
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
}

/** The first three bytes: format and class-key version (0 to 65,535). They are authenticated with the value. */
export function headerOf(keyVersion: number): Buffer {
  const header = Buffer.allocUnsafe(HEADER);
  header.writeUInt8(FORMAT_VERSION, 0);
  header.writeUInt16BE(keyVersion, 1);
  return header;
}

/** The parts as one value. */
export function joined(parts: SealedParts): Buffer {
  const value = Buffer.allocUnsafeSlow(OVERHEAD_BYTES + parts.ciphertext.length);
  value.set(headerOf(parts.keyVersion));
  value.set(parts.commitment, HEADER);
  value.set(parts.iv, IV_AT);
  value.set(parts.ciphertext, CIPHERTEXT_AT);
  value.set(parts.tag, value.length - TAG);
  return value;
}

/** The value's parts, as views on its bytes. Throws SealedValueTruncated, UnknownFormatVersion. */
export function parted(value: Uint8Array): SealedParts {
  if (value.length === 0) throw new SealedValueTruncated('A sealed value is empty.');
  if (value[0] !== FORMAT_VERSION) throw new UnknownFormatVersion(`Sealed format ${value[0]} is not known.`);
  if (value.length < OVERHEAD_BYTES) throw new SealedValueTruncated('A sealed value is too short.');
  const tagAt = value.length - TAG;
  return {
    keyVersion: new DataView(value.buffer, value.byteOffset).getUint16(1),
    commitment: value.subarray(HEADER, IV_AT),
    iv: value.subarray(IV_AT, CIPHERTEXT_AT),
    ciphertext: value.subarray(CIPHERTEXT_AT, tagAt),
    tag: value.subarray(tagAt),
  };
}
