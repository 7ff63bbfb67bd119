import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { DataClass } from '../contracts/class-of-data.ts';
import { inParallel } from '../domain/in-parallel.ts';
import type { KeyStore, WrappedCustomerKeys } from '../ports/key-store.ts';
import type { Binding } from './additional-data.ts';
import { type CipherKey, cipherKey, decrypt, encrypt } from './cipher.ts';
import type { ClassKey, ClassKeys } from './class-keys.ts';
import { CustomerKeyMissing } from './errors.ts';

/** Which key of a customer: the class, and the class-key version that wraps it. */
export interface KeySlot {
  readonly customerId: string;
  readonly dataClass: DataClass;
  readonly version: number;
}

/** Finds the open key of a slot among those of a batch. */
export type KeyOf = (slot: KeySlot) => Promise<CipherKey>;

/**
 * The keys of customers, one per class: 32 random bytes wrapped by the class key. Destroying a customer's keys makes
 * everything sealed under them unreadable. A batch of M customers costs ceil(M / 100) reads, and one write for each
 * customer who has no key yet.
 */
export interface CustomerKeys {
  /** The keys to seal under; made, for all `provide` classes at once, for customers who lack one that is needed. */
  toSeal(needed: readonly KeySlot[], provide: readonly ClassSlot[]): Promise<KeyOf>;
  /** The keys to open with. The function returned throws CustomerKeyMissing. */
  toOpen(needed: readonly KeySlot[]): Promise<KeyOf>;
}

/** A class and the open class key that new customer keys are wrapped by. */
export interface ClassSlot {
  readonly dataClass: DataClass;
  readonly classKey: ClassKey;
}

const KEY_BYTES = 32;
const WRITES_AT_ONCE = 16;

function slotName(slot: Pick<KeySlot, 'dataClass' | 'version'>): string {
  return `${slot.dataClass}.v${slot.version}`;
}

function binding({ customerId, dataClass }: Pick<KeySlot, 'customerId' | 'dataClass'>): Binding {
  return { table: 'keys', item: `customer#${customerId}|keys`, dataClass, schema: 1 };
}

/** Customer keys in a store, wrapped by class keys. */
export function customerKeys({ store, classKeys }: { store: KeyStore; classKeys: ClassKeys }): CustomerKeys {
  const split = new WeakMap<KeyObject, CipherKey>();

  function splitOnce(key: KeyObject): CipherKey {
    const made = split.get(key) ?? cipherKey(key);
    split.set(key, made);
    return made;
  }

  function wrapNew(customerId: string, { dataClass, classKey }: ClassSlot): readonly [string, Uint8Array] {
    const key = randomBytes(KEY_BYTES);
    const wrapped = encrypt(
      splitOnce(classKey.key),
      classKey.version,
      binding({ customerId, dataClass }),
      key,
    );
    key.fill(0);
    return [slotName({ dataClass, version: classKey.version }), wrapped];
  }

  async function unwrap(slot: KeySlot, wrapped: Uint8Array): Promise<CipherKey> {
    const classKey = await classKeys.version(slot.dataClass, slot.version);
    const key = decrypt(splitOnce(classKey.key), binding(slot), wrapped);
    const made = cipherKey(createSecretKey(key));
    key.fill(0);
    return made;
  }

  function lookup(stored: ReadonlyMap<string, WrappedCustomerKeys>): KeyOf {
    const unwrapped = new Map<string, Promise<CipherKey>>();
    return (slot) => {
      const name = `${slot.customerId}|${slotName(slot)}`;
      const wrapped = stored.get(slot.customerId)?.get(slotName(slot));
      if (!wrapped) return Promise.reject(missing(slot));
      const key = unwrapped.get(name) ?? unwrap(slot, wrapped);
      unwrapped.set(name, key);
      return key;
    };
  }

  async function toSeal(needed: readonly KeySlot[], provide: readonly ClassSlot[]): Promise<KeyOf> {
    const stored = new Map(await store.customerKeys(customersOf(needed), 'eventual'));
    await inParallel(customersOf(lacking(needed, stored)), WRITES_AT_ONCE, async (customerId) => {
      const there = stored.get(customerId);
      const empty = provide.filter(
        (slot) => !there?.has(slotName({ ...slot, version: slot.classKey.version })),
      );
      const fresh = new Map(empty.map((slot) => wrapNew(customerId, slot)));
      stored.set(customerId, await store.addCustomerKeys(customerId, fresh));
    });
    return lookup(stored);
  }

  async function toOpen(needed: readonly KeySlot[]): Promise<KeyOf> {
    const stored = new Map(await store.customerKeys(customersOf(needed), 'eventual'));
    const unseen = customersOf(lacking(needed, stored)); // perhaps written a moment ago
    for (const [customerId, keys] of unseen.length > 0 ? await store.customerKeys(unseen, 'strong') : []) {
      stored.set(customerId, keys);
    }
    return lookup(stored);
  }

  return { toSeal, toOpen };
}

function lacking(
  needed: readonly KeySlot[],
  stored: ReadonlyMap<string, WrappedCustomerKeys>,
): readonly KeySlot[] {
  return needed.filter((slot) => !stored.get(slot.customerId)?.has(slotName(slot)));
}

function customersOf(slots: readonly KeySlot[]): readonly string[] {
  return [...new Set(slots.map((slot) => slot.customerId))];
}

function missing({ dataClass, version }: KeySlot): CustomerKeyMissing {
  return new CustomerKeyMissing(`A customer has no key of class ${dataClass} v${version}.`);
}
