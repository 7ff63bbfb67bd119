import type { DataClass } from '../contracts/class-of-data.ts';
import type { SealedField } from '../contracts/facts.ts';
import { secret } from '../domain/secret.ts';
import type { Open } from '../ports/vault.ts';
import { decrypt } from './cipher.ts';
import { KeyAccessDenied } from './errors.ts';
import type { VaultKeys } from './keys.ts';
import { parted } from './sealed-format.ts';

/** An `Open` for these classes of data and no others. Its role needs Decrypt on their master keys. */
export function opening({ keys, classes }: { keys: VaultKeys; classes: readonly DataClass[] }): Open {
  function slotFor({ at, bytes }: SealedField) {
    if (!classes.includes(at.dataClass)) {
      throw new KeyAccessDenied(`This function does not open class ${at.dataClass}.`);
    }
    return { customerId: at.customerId, dataClass: at.dataClass, version: parted(bytes).keyVersion };
  }

  return {
    async open(fields, read) {
      if (fields.length === 0) return [];
      const slots = fields.map((field) => ({ field, slot: slotFor(field) }));
      const keyOf = await keys.customerKeys.toOpen(
        slots.map(({ slot }) => slot),
        read,
      );
      return slots.map(({ field, slot }) => {
        const plain = decrypt(keyOf(slot), field.at, field.bytes);
        const value: unknown = JSON.parse(plain.toString());
        plain.fill(0);
        return secret(value);
      });
    },
  };
}
