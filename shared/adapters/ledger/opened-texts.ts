import type { SealedField } from '../../contracts/facts.ts';
import { Content } from '../../contracts/sealed.ts';
import { CovercastError } from '../../errors.ts';
import type { Open } from '../../ports/vault.ts';
import { stored } from '../dynamo/stored.ts';

/** The code of the vault's error for customers whose keys are gone: their texts are unreadable for good. */
const ERASED = 'vault-customer-key-missing';

/** The texts in sealed fields, by the item they lie in; one whose customer was erased is left out. */
export async function openedTexts(
  open: Open,
  fields: readonly SealedField[],
): Promise<ReadonlyMap<string, string>> {
  try {
    const opened = await open.open(fields);
    return new Map(opened.map((value, at) => [fields[at]?.at.item ?? '', textOf(value.reveal())]));
  } catch (cause) {
    if (!(cause instanceof CovercastError) || cause.code !== ERASED) throw cause;
    if (fields.length === 1) return new Map();
    const apart = await Promise.all(fields.map((field) => openedTexts(open, [field])));
    return new Map(apart.flatMap((one) => [...one]));
  }
}

function textOf(value: unknown): string {
  return stored('text', () => Content.parse(value)).text;
}
