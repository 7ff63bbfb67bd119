import type { SystemClock } from '../contracts/clock.ts';
import { ConfigurationError } from '../errors.ts';
import type { CustomerSecrets, KeyStore } from '../ports/key-store.ts';
import { customerKeys } from './customer-keys.ts';
import type { VaultKeys } from './keys.ts';

/**
 * The same class keys, with customers' secrets that were read a moment ago together with what they open: nothing is
 * read for them again. It opens for these customers alone, and makes no keys.
 */
export function withSecrets(
  { classKeys }: VaultKeys,
  secrets: ReadonlyMap<string, CustomerSecrets>,
  systemClock: SystemClock,
): VaultKeys {
  return { classKeys, customerKeys: customerKeys({ store: readBefore(secrets), classKeys, systemClock }) };
}

function readBefore(secrets: ReadonlyMap<string, CustomerSecrets>): KeyStore {
  return {
    customerSecrets: (customerIds) =>
      Promise.resolve(new Map([...secrets].filter(([id]) => customerIds.includes(id)))),
    classKeys: () => Promise.reject(notHere()),
    addClassKey: () => Promise.reject(notHere()),
    addCustomerSecrets: () => Promise.reject(notHere()),
  };
}

function notHere(): ConfigurationError {
  return new ConfigurationError('Secrets that were read before make no keys.');
}
