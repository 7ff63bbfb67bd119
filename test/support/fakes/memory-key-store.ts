import type { KeyStore, WrappedClassKey, WrappedCustomerKeys } from '#shared/ports/key-store.ts';

/** A key store in memory that counts what a real one is paid for. */
export interface MemoryKeyStore extends KeyStore {
  /** Batch reads of 100 customers, and writes of customer keys. */
  readonly counts: { batchReads: number; customerWrites: number };
  /** Removes a customer's keys, as erasure does. */
  destroy(customerId: string): void;
}

/** Wrapped keys in memory. */
export function memoryKeyStore(): MemoryKeyStore {
  const ofClasses = new Map<string, WrappedClassKey[]>();
  const ofCustomers = new Map<string, Map<string, Uint8Array>>();
  const counts = { batchReads: 0, customerWrites: 0 };
  return {
    counts,
    destroy: (customerId) => ofCustomers.delete(customerId),
    classKeys: async (keyClass) => [...(ofClasses.get(keyClass) ?? [])],
    addClassKey: async (keyClass, key) => {
      const versions = ofClasses.get(keyClass) ?? [];
      if (versions.some(({ version }) => version === key.version)) return false;
      ofClasses.set(keyClass, [...versions, key]);
      return true;
    },
    customerKeys: async (customerIds) => {
      counts.batchReads += Math.ceil(customerIds.length / 100);
      const found = customerIds.map((id) => [id, ofCustomers.get(id)] as const);
      return new Map(found.flatMap(([id, keys]) => (keys ? [[id, new Map(keys)] as const] : [])));
    },
    addCustomerKeys: async (customerId, keys): Promise<WrappedCustomerKeys> => {
      counts.customerWrites += 1;
      const standing = new Map([...keys, ...(ofCustomers.get(customerId) ?? [])]);
      ofCustomers.set(customerId, standing);
      return new Map(standing);
    },
  };
}
