import type { DataClass } from '../contracts/class-of-data.ts';
import type { FieldAddress } from '../contracts/facts.ts';
import type { Seal } from '../ports/vault.ts';
import { encrypt } from './cipher.ts';
import type { KeySlot } from './customer-key.ts';
import { KeyAccessDenied } from './errors.ts';
import type { VaultKeys } from './keys.ts';

/** A `Seal` for these classes of data and no others. Its role needs GenerateDataKey and Decrypt on their master keys. */
export function sealing({ keys, classes }: { keys: VaultKeys; classes: readonly DataClass[] }): Seal {
  /** The class-key versions to seal under, one for each class asked for. */
  async function newestVersions(asked: ReadonlySet<DataClass>): Promise<ReadonlyMap<DataClass, number>> {
    const newest = async (dataClass: DataClass) => {
      if (!classes.includes(dataClass)) throw notMadeFor(dataClass);
      return [dataClass, (await keys.classKeys.newest(dataClass)).version] as const;
    };
    return new Map(await Promise.all([...asked].map(newest)));
  }

  return {
    async seal(values) {
      if (values.length === 0) return [];
      const versions = await newestVersions(new Set(values.map(({ at }) => at.dataClass)));
      const placed = values.map(({ at, value }) => ({ at, value, slot: slotIn(at, versions) }));
      const keyOf = await keys.customerKeys.toSeal(placed.map(({ slot }) => slot));
      return placed.map(({ at, value, slot }) => {
        const plain = Buffer.from(JSON.stringify(value));
        const bytes = encrypt(keyOf(slot), slot.version, at, plain);
        plain.fill(0);
        return { at, bytes };
      });
    },
  };
}

function slotIn({ customerId, dataClass }: FieldAddress, versions: ReadonlyMap<DataClass, number>): KeySlot {
  const version = versions.get(dataClass);
  if (version === undefined) throw notMadeFor(dataClass);
  return { customerId, dataClass, version };
}

function notMadeFor(dataClass: DataClass): KeyAccessDenied {
  return new KeyAccessDenied(`This function does not seal class ${dataClass}.`);
}
