import type { DataClass } from '#shared/contracts/class-of-data.ts';
import type { CustomerSecrets, KeyStore, WrappedClassKey } from '#shared/ports/key-store.ts';

/** A key store in memory that counts what a real one is paid for. */
export interface MemoryKeyStore extends KeyStore {
  /** Batch reads of 100 customers, and writes of customers' secrets. */
  readonly counts: { batchReads: number; customerWrites: number };
  /** Deletes a customer's secrets, or those of one class, as erasure does. */
  erase(customerId: string, dataClass?: DataClass): void;
}

/** Wrapped class keys and customers' secrets in memory. */
export function memoryKeyStore(): MemoryKeyStore {
  const ofClasses = new Map<string, WrappedClassKey[]>();
  const ofCustomers = new Map<string, Map<DataClass, Uint8Array>>();
  const counts = { batchReads: 0, customerWrites: 0 };
  return {
    counts,
    erase: (customerId, dataClass) => {
      if (dataClass) ofCustomers.get(customerId)?.delete(dataClass);
      else ofCustomers.delete(customerId);
    },
    classKeys: async (keyClass) => [...(ofClasses.get(keyClass) ?? [])],
    addClassKey: async (keyClass, key) => {
      const versions = ofClasses.get(keyClass) ?? [];
      if (versions.some(({ version }) => version === key.version)) return false;
      ofClasses.set(keyClass, [...versions, key]);
      return true;
    },
    customerSecrets: async (customerIds) => {
      counts.batchReads += Math.ceil(customerIds.length / 100);
      const found = customerIds.map((id) => [id, ofCustomers.get(id)] as const);
      return new Map(found.flatMap(([id, secrets]) => (secrets ? [[id, new Map(secrets)] as const] : [])));
    },
    addCustomerSecrets: async (customerId, secrets): Promise<CustomerSecrets> => {
      counts.customerWrites += 1;
      const standing = new Map([...secrets, ...(ofCustomers.get(customerId) ?? [])]);
      ofCustomers.set(customerId, standing);
      return new Map(standing);
    },
  };
}
