import { ledgerKeyText } from '../../domain/ledger-key.ts';
import type { ReadableRow } from '../../ports/ledger.ts';
import type { Open } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';
import { attributes, ledgerRow, textAddress } from './ledger-item.ts';
import { openedTexts } from './opened-texts.ts';

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
