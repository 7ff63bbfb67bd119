import type { KeyClass } from './master-keys.ts';

/** A class key as stored. */
export interface WrappedClassKey {
  readonly version: number;
  readonly wrapped: Uint8Array;
}

/** The wrapped keys of one customer by slot, `contact.v1`: the class and the class-key version that wraps it. */
export type WrappedCustomerKeys = ReadonlyMap<string, Uint8Array>;

/** Keeps wrapped keys. Whoever writes a key first wins; nobody overwrites one. */
export interface KeyStore {
  /** Every version of a class key; strongly consistent. */
  classKeys(keyClass: KeyClass): Promise<readonly WrappedClassKey[]>;
  /** Adds a version. False when somebody was first. */
  addClassKey(keyClass: KeyClass, key: WrappedClassKey): Promise<boolean>;
  /** The keys of these customers, those with none left out; 100 customers a call. */
  customerKeys(
    customerIds: readonly string[],
    consistency: 'strong' | 'eventual',
  ): Promise<ReadonlyMap<string, WrappedCustomerKeys>>;
  /** Adds keys in the slots still empty. Returns what stands afterwards. */
  addCustomerKeys(customerId: string, keys: WrappedCustomerKeys): Promise<WrappedCustomerKeys>;
}
