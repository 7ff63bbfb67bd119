import type { DataClass } from '../contracts/class-of-data.ts';
import type { FieldAddress } from '../contracts/facts.ts';
import type { Seal } from '../ports/vault.ts';
import { encrypt } from './cipher.ts';
import type { ClassSlot } from './customer-keys.ts';
import { KeyAccessDenied } from './errors.ts';
import type { VaultKeys } from './keys.ts';

/**
 * A `Seal` for these classes of data and no others. Its role needs GenerateDataKey and Decrypt on their master keys.
 * A new customer gets keys for all of `classes` in one write, so name those the function writes.
 */
export function sealing({ keys, classes }: { keys: VaultKeys; classes: readonly DataClass[] }): Seal {
  function classSlots(): Promise<readonly ClassSlot[]> {
    return Promise.all(
      classes.map(async (dataClass) => ({ dataClass, classKey: await keys.classKeys.newest(dataClass) })),
    );
  }

  return {
    async seal(values) {
      if (values.length === 0) return [];
      const slots = await classSlots();
      const placed = values.map(({ at, value }) => ({ at, value, slot: slotFor(at, slots) }));
      const keyOf = await keys.customerKeys.toSeal(
        placed.map(({ slot }) => slot),
        slots,
      );
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

function slotFor({ customerId, dataClass }: FieldAddress, slots: readonly ClassSlot[]) {
  const slot = slots.find((one) => one.dataClass === dataClass);
  if (!slot) throw new KeyAccessDenied(`This function does not seal class ${dataClass}.`);
  return { customerId, dataClass, version: slot.classKey.version };
}
