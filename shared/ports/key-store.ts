import type { DataClass } from '../contracts/class-of-data.ts';
import type { Instant } from '../contracts/instant.ts';
import type { KeyClass } from './master-keys.ts';

/** A class key as stored, and when it was made. */
export interface WrappedClassKey {
  readonly version: number;
  readonly madeAt: Instant;
  readonly wrapped: Uint8Array;
}

/**
 * The secrets of one customer, 32 random bytes for each class of data. With the class key a secret makes the
 * customer's key of the class; alone it opens nothing. Deleting it erases what the class holds of the customer.
 */
export type CustomerSecrets = ReadonlyMap<DataClass, Uint8Array>;

/** Keeps wrapped class keys and customers' secrets. Whoever writes one first wins; nobody overwrites one. */
export interface KeyStore {
  /** Every version of a class key; strongly consistent. */
  classKeys(keyClass: KeyClass): Promise<readonly WrappedClassKey[]>;
  /** Adds a version. False when somebody was first. */
  addClassKey(keyClass: KeyClass, key: WrappedClassKey): Promise<boolean>;
  /** The secrets of these customers, those with none left out; 100 customers a call. */
  customerSecrets(
    customerIds: readonly string[],
    consistency: 'strong' | 'eventual',
  ): Promise<ReadonlyMap<string, CustomerSecrets>>;
  /** Adds secrets for the classes that have none, in one write. Returns what stands afterwards. */
  addCustomerSecrets(customerId: string, secrets: CustomerSecrets): Promise<CustomerSecrets>;
}
