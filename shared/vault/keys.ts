import { type ClassKeyOptions, type ClassKeys, classKeys } from './class-keys.ts';
import { type CustomerKeys, customerKeys, type Expecting } from './customer-keys.ts';

/** The keys of one container: made once on cold start and handed to `sealing`, `opening` and `keyedIndex`. */
export interface VaultKeys {
  readonly classKeys: ClassKeys;
  readonly customerKeys: CustomerKeys;
}

/** Keys in a store, wrapped by master keys. */
export function vaultKeys(options: ClassKeyOptions & Expecting): VaultKeys {
  const ofClasses = classKeys(options);
  return { classKeys: ofClasses, customerKeys: customerKeys({ ...options, classKeys: ofClasses }) };
}
