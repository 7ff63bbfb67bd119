import { Buffer } from 'node:buffer';
import type { KeyObject } from 'node:crypto';
import { type CipherKey, cipherKey } from './cipher.ts';
import { customerKey, type KeySlot } from './customer-key.ts';

/** How many keys of customers are kept derived for each open class key: some 2 MB. */
export const DERIVED_KEYS_KEPT = 4096;

/** Keys of customers, derived when first asked for and kept while their class key is. */
export interface DerivedKeys {
  /** The key, ready to seal and open with. The secret is the one in the store now: an erased one is not answered for. */
  get(classKey: KeyObject, secret: Uint8Array, slot: KeySlot): CipherKey;
}

interface Derived {
  readonly secret: Uint8Array;
  readonly key: CipherKey;
}

/** Keeps at most `kept` keys for each class key, dropping the oldest; all of them go with the class key. */
export function derivedKeys(kept = DERIVED_KEYS_KEPT): DerivedKeys {
  const byClassKey = new WeakMap<KeyObject, Map<string, Derived>>();

  function derivedFrom(classKey: KeyObject): Map<string, Derived> {
    const known = byClassKey.get(classKey) ?? new Map<string, Derived>();
    byClassKey.set(classKey, known);
    return known;
  }

  return {
    get(classKey, secret, slot) {
      const ofClass = derivedFrom(classKey);
      const known = ofClass.get(slot.customerId);
      if (known && Buffer.compare(known.secret, secret) === 0) return known.key;
      const key = cipherKey(customerKey(classKey, secret, slot));
      ofClass.set(slot.customerId, { secret, key });
      for (const oldest of ofClass.keys()) {
        if (ofClass.size <= kept) break;
        ofClass.delete(oldest);
      }
      return key;
    },
  };
}
