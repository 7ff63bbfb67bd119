import { itemText } from '../../domain/item-key.ts';
import { findables, indexRowKey } from '../../domain/portfolio/index-rows.ts';
import { phoneCountry } from '../../domain/portfolio/phone-country.ts';
import type { Split } from '../../domain/portfolio/split.ts';
import { splitRecord } from '../../domain/portfolio/split-record.ts';
import type { KeyedIndex } from '../../ports/vault.ts';
import type { Compared } from './compare.ts';

/** A record ready to be sealed and written: its item, and the keys of its index rows as texts. */
export interface Prepared {
  readonly compared: Compared;
  readonly split: Split;
  readonly indexRows: readonly string[];
}

/** Splits a record, and works out what it can be found by. */
export async function prepare(index: KeyedIndex, compared: Compared): Promise<Prepared> {
  const { record } = compared.received;
  const digested = await Promise.all(
    findables(record).map(async ({ kind, canonical }) => ({
      kind,
      digest: await index.digest(kind, canonical),
    })),
  );
  const indexRows = digested.map(({ kind, digest }) => itemText(indexRowKey(kind, digest, record)));
  if (record.type !== 'customer') return { compared, split: splitRecord(record), indexRows };
  const phoneIndex = digested[0]?.digest ?? '';
  return {
    compared,
    split: splitRecord(record, { phoneIndex, phoneCountry: phoneCountry(record.phone) }),
    indexRows,
  };
}
