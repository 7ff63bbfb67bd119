import { Buffer } from 'node:buffer';
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { DataClass } from '../contracts/class-of-data.ts';
import { lengthPrefixed } from './additional-data.ts';

/** Which key of a customer: of which class, made from which version of the class key. */
export interface KeySlot {
  readonly customerId: string;
  readonly dataClass: DataClass;
  readonly version: number;
}

const KEY_BYTES = 32;
const PURPOSE = 'covercast vault 1: customer key';

/**
 * The customer's key of a slot: HKDF-SHA-256 (RFC 5869) of the class key, salted with the customer's secret, bound
 * to class, customer and version. Without either of the two it cannot be told from random, see
 * docs/decisions/0016-keys-of-customers-are-derived.md.
 */
export function customerKey(classKey: KeyObject, secret: Uint8Array, slot: KeySlot): KeyObject {
  const info = lengthPrefixed([PURPOSE, slot.dataClass, slot.customerId, String(slot.version)]);
  const derived = Buffer.from(hkdfSync('sha256', classKey, secret, info, KEY_BYTES));
  const key = createSecretKey(derived);
  derived.fill(0);
  return key;
}
