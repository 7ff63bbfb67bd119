import type { SealedField } from '../../contracts/facts.ts';
import { Content } from '../../contracts/sealed.ts';
import { ledgerKeyText } from '../../domain/ledger-key.ts';
import { CovercastError } from '../../errors.ts';
import type { ReadableRow } from '../../ports/ledger.ts';
import type { Open } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import { stored } from '../dynamo/stored.ts';
import { attributes, ledgerRow, textAddress } from './ledger-item.ts';

/** The code of the vault's error for customers whose keys are gone: their texts are unreadable for good. */
const ERASED = 'vault-customer-key-missing';

/** Ledger items as rows, with their texts where `open` is given; a text whose customer was erased is left out. */
export async function readableRows(
  items: readonly Item[],
  open: Open | undefined,
): Promise<readonly ReadableRow[]> {
  const rows = items.map((item) => ({ row: ledgerRow(item), sealed: item[attributes.text] }));
  const fields = rows.flatMap(({ row, sealed }) =>
    sealed instanceof Uint8Array ? [{ at: textAddress(row), bytes: sealed }] : [],
  );
  const texts = open ? await openedTexts(open, fields) : new Map<string, string>();
  return rows.map(({ row }) => {
    const text = texts.get(textAddress(row).item);
    return { ...row, key: ledgerKeyText(row), ...(text !== undefined && { text }) };
  });
}

async function openedTexts(open: Open, fields: readonly SealedField[]): Promise<ReadonlyMap<string, string>> {
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
