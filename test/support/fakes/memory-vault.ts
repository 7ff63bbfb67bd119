import { dataClasses } from '#shared/contracts/class-of-data.ts';
import type { SystemClock } from '#shared/contracts/clock.ts';
import type { KeyedIndex, Open, Seal } from '#shared/ports/vault.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { type VaultKeys, vaultKeys } from '#shared/vault/keys.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import { type MemoryKeyStore, memoryKeyStore } from './memory-key-store.ts';
import { type MemoryMasterKeys, memoryMasterKeys } from './memory-master-keys.ts';
import { movableClocks } from './movable-clocks.ts';

/** The real vault on keys in memory, allowed every class. */
export interface MemoryVault {
  readonly store: MemoryKeyStore;
  readonly masterKeys: MemoryMasterKeys;
  readonly keys: VaultKeys;
  readonly seal: Seal;
  readonly open: Open;
  readonly index: KeyedIndex;
}

/** A vault in memory; hand in a store and master keys to be a second container on the same keys. */
export function memoryVault(
  systemClock: SystemClock = movableClocks().systemClock,
  store: MemoryKeyStore = memoryKeyStore(),
  masterKeys: MemoryMasterKeys = memoryMasterKeys(),
): MemoryVault {
  const keys = vaultKeys({ store, masterKeys, systemClock });
  const classes = dataClasses;
  return {
    store,
    masterKeys,
    keys,
    seal: sealing({ keys, classes }),
    open: opening({ keys, classes }),
    index: keyedIndex(keys),
  };
}
