import { randomBytes } from 'node:crypto';
import { dataClasses } from '../contracts/class-of-data.ts';
import type { SystemClock } from '../contracts/clock.ts';
import { inParallel } from '../domain/in-parallel.ts';
import type { CustomerSecrets, KeyStore } from '../ports/key-store.ts';
import type { CipherKey } from './cipher.ts';
import type { ClassKey, ClassKeys } from './class-keys.ts';
import type { KeySlot } from './customer-key.ts';
import { derivedKeys } from './derived-keys.ts';
import { CustomerKeyMissing } from './errors.ts';
import { recentSecrets } from './recent-secrets.ts';

/** The key of a slot, among those of a batch. Throws CustomerKeyMissing. */
export type KeyOf = (slot: KeySlot) => CipherKey;

/**
 * The keys of customers, one per class, each derived from the class key and the customer's secret. A batch of M
 * customers costs ceil(M / 100) reads, and one write for each customer who has no secrets yet: whoever seals first
 * makes those of every class, which takes no class key. What was read a moment ago is sealed with unread; to open,
 * secrets are always read, here or with the very values (`read`), so that an erased one opens nothing. Both throw
 * ClassKeyMissing and what MasterKeys throws.
 */
export interface CustomerKeys {
  /** The keys to seal under; secrets are made for customers who lack one that is needed. */
  toSeal(needed: readonly KeySlot[]): Promise<KeyOf>;
  /** The keys to open with. */
  toOpen(needed: readonly KeySlot[], read?: ReadonlyMap<string, CustomerSecrets>): Promise<KeyOf>;
}

const SECRET_BYTES = 32;
const WRITES_AT_ONCE = 16;

/** Whom keys are asked for. */
export interface Expecting {
  /**
   * Whether they mostly have no secrets yet, or one is sealed for at a time: secrets are made without looking first,
   * and those that stand win. One write for each, whoever it is, instead of a read and for some a write.
   */
  readonly areMostlyNew?: boolean;
}

interface Options extends Expecting {
  readonly store: KeyStore;
  readonly classKeys: ClassKeys;
  readonly systemClock: SystemClock;
}

/** Keys of customers by the secrets in a store. */
export function customerKeys({ store, classKeys, systemClock, areMostlyNew }: Options): CustomerKeys {
  const derived = derivedKeys();
  const recent = recentSecrets(systemClock);

  async function openClassKeys(slots: readonly KeySlot[]): Promise<ReadonlyMap<string, ClassKey>> {
    const distinct = new Map(slots.map((slot) => [classKeyName(slot), slot]));
    const open = async ([name, slot]: [string, KeySlot]) =>
      [name, await classKeys.version(slot.dataClass, slot.version)] as const;
    return new Map(await Promise.all([...distinct].map(open)));
  }

  async function lookup(
    needed: readonly KeySlot[],
    stored: ReadonlyMap<string, CustomerSecrets>,
  ): Promise<KeyOf> {
    recent.remember(customersOf(needed), stored);
    const opened = await openClassKeys(needed);
    return (slot) => {
      const secret = stored.get(slot.customerId)?.get(slot.dataClass);
      const classKey = opened.get(classKeyName(slot));
      if (!secret || !classKey) throw missing(slot);
      return derived.get(classKey.key, secret, slot);
    };
  }

  async function toSeal(needed: readonly KeySlot[]): Promise<KeyOf> {
    const customers = customersOf(needed);
    const known = recent.of(customers);
    const unseen = customers.filter((customerId) => !known.has(customerId));
    const found = areMostlyNew ? [] : await store.customerSecrets(unseen, 'eventual');
    const stored = new Map([...known, ...found]);
    await inParallel(customersLacking(needed, stored), WRITES_AT_ONCE, async (customerId) => {
      stored.set(customerId, await store.addCustomerSecrets(customerId, freshSecrets()));
    });
    return lookup(needed, stored);
  }

  async function toOpen(
    needed: readonly KeySlot[],
    read: ReadonlyMap<string, CustomerSecrets> = new Map(),
  ): Promise<KeyOf> {
    const unread = customersOf(needed).filter((customerId) => !read.has(customerId));
    const stored = new Map([...read, ...(await store.customerSecrets(unread, 'eventual'))]);
    const unseen = customersLacking(needed, stored); // perhaps written a moment ago
    if (unseen.length === 0) return lookup(needed, stored);
    const written = await store.customerSecrets(unseen, 'strong');
    return lookup(needed, new Map([...stored, ...written]));
  }

  return { toSeal, toOpen };
}

function freshSecrets(): CustomerSecrets {
  return new Map(dataClasses.map((dataClass) => [dataClass, randomBytes(SECRET_BYTES)]));
}

function customersLacking(
  needed: readonly KeySlot[],
  stored: ReadonlyMap<string, CustomerSecrets>,
): readonly string[] {
  return customersOf(needed.filter((slot) => !stored.get(slot.customerId)?.has(slot.dataClass)));
}

function customersOf(slots: readonly KeySlot[]): readonly string[] {
  return [...new Set(slots.map((slot) => slot.customerId))];
}

function classKeyName({ dataClass, version }: KeySlot): string {
  return `${dataClass} v${version}`;
}

function missing({ dataClass }: KeySlot): CustomerKeyMissing {
  return new CustomerKeyMissing(`A customer has no key of class ${dataClass}.`);
}
