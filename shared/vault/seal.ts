import type { DataClass } from '../contracts/class-of-data.ts';
import type { FieldAddress } from '../contracts/facts.ts';
import type { Seal } from '../ports/vault.ts';
import { encrypt } from './cipher.ts';
import type { KeySlot } from './customer-key.ts';
import { KeyAccessDenied } from './errors.ts';
import type { VaultKeys } from './keys.ts';

/** A `Seal` for these classes of data and no others. Its role needs GenerateDataKey and Decrypt on their master keys. */
export function sealing({ keys, classes }: { keys: VaultKeys; classes: readonly DataClass[] }): Seal {
  async function slotFor({ customerId, dataClass }: FieldAddress): Promise<KeySlot> {
    if (!classes.includes(dataClass)) {
      throw new KeyAccessDenied(`This function does not seal class ${dataClass}.`);
    }
    return { customerId, dataClass, version: (await keys.classKeys.newest(dataClass)).version };
  }

  return {
    async seal(values) {
      if (values.length === 0) return [];
      const placed = await Promise.all(
        values.map(async ({ at, value }) => ({ at, value, slot: await slotFor(at) })),
      );
      const keyOf = await keys.customerKeys.toSeal(placed.map(({ slot }) => slot));
      return Promise.all(
        placed.map(async ({ at, value, slot }) => {
          const plain = Buffer.from(JSON.stringify(value));
          const bytes = encrypt(await keyOf(slot), slot.version, at, plain);
          plain.fill(0);
          return { at, bytes };
        }),
      );
    },
  };
}
