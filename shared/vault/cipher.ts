import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto';
import { additionalData, type Binding } from './additional-data.ts';
import { SealBroken, WrongKey } from './errors.ts';
import { freshIv } from './fresh-iv.ts';
import { headerOf, joined, parted } from './sealed-format.ts';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const PURPOSE = 'covercast vault 1: encryption, commitment';

/**
 * What a key is split into (HKDF-SHA-256, RFC 5869): one half encrypts, the other goes with every value as a
 * commitment. AES-GCM alone does not say by which key a value was made; with the commitment a value has one key only.
 */
export interface CipherKey {
  readonly encryption: KeyObject;
  readonly commitment: Uint8Array;
}

/** Splits a uniformly random 32-byte key. */
export function cipherKey(key: KeyObject): CipherKey {
  const derived = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), PURPOSE, 2 * KEY_BYTES));
  const encryption = createSecretKey(derived.subarray(0, KEY_BYTES));
  derived.fill(0, 0, KEY_BYTES);
  return { encryption, commitment: derived.subarray(KEY_BYTES) };
}

/** The bytes sealed under a key for one place, with a fresh 96-bit IV. */
export function encrypt(key: CipherKey, keyVersion: number, to: Binding, plain: Uint8Array): Buffer {
  const iv = freshIv();
  const cipher = createCipheriv(ALGORITHM, key.encryption, iv);
  cipher.setAAD(additionalData(headerOf(keyVersion), to));
  const ciphertext = cipher.update(plain); // all of it: GCM keeps nothing back for the end
  cipher.final();
  return joined({ keyVersion, commitment: key.commitment, iv, ciphertext, tag: cipher.getAuthTag() });
}

/** The bytes that were sealed. Throws WrongKey, SealBroken, SealedValueTruncated, UnknownFormatVersion. */
export function decrypt(key: CipherKey, to: Binding, value: Uint8Array): Buffer {
  const parts = parted(value);
  if (!timingSafeEqual(parts.commitment, key.commitment)) {
    throw new WrongKey(`A sealed value of class ${to.dataClass} is committed to another key.`);
  }
  const decipher = createDecipheriv(ALGORITHM, key.encryption, parts.iv, { authTagLength: 16 });
  decipher.setAAD(additionalData(headerOf(parts.keyVersion), to));
  decipher.setAuthTag(parts.tag);
  try {
    const plain = decipher.update(parts.ciphertext);
    decipher.final();
    return plain;
  } catch (cause) {
    throw new SealBroken(`A sealed value of class ${to.dataClass} was altered or moved.`, { cause });
  }
}
