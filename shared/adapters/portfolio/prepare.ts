import type { CustomerRecord } from '../../contracts/records/customer.ts';
import { itemText } from '../../domain/item-key.ts';
import { findables, indexRowKey } from '../../domain/portfolio/index-rows.ts';
import { phoneCountry } from '../../domain/portfolio/phone-country.ts';
import type { Split } from '../../domain/portfolio/split.ts';
import { splitRecord } from '../../domain/portfolio/split-record.ts';
import type { Received } from '../../ports/portfolio.ts';
import type { KeyedIndex } from '../../ports/vault.ts';
import type { Item } from '../dynamo/item.ts';

/** A record ready to be sealed and written: its item, and the keys of its index rows as texts. */
export interface Prepared {
  readonly received: Received;
  readonly digest: string;
  readonly head: Item | undefined;
  readonly split: Split;
  readonly indexRows: readonly string[];
}

type Compared = Pick<Prepared, 'received' | 'digest' | 'head'>;

/** Splits a record; of a customer, also works out what they can be found by. */
export async function prepare(index: KeyedIndex, { received, digest, head }: Compared): Promise<Prepared> {
  const { record } = received;
  if (record.type !== 'customer')
    return { received, digest, head, split: splitRecord(record), indexRows: [] };
  const digested = await digestsOf(index, record);
  const phoneIndex = digested.find(({ kind }) => kind === 'phone')?.digest ?? '';
  return {
    received,
    digest,
    head,
    split: splitRecord(record, { phoneIndex, phoneCountry: phoneCountry(record.phone) }),
    indexRows: digested.map((one) => itemText(indexRowKey(one.kind, one.digest, record.id))),
  };
}

function digestsOf(index: KeyedIndex, record: CustomerRecord) {
  const wanted = findables(record);
  return Promise.all(
    wanted.map(async ({ kind, canonical }) => ({ kind, digest: await index.digest(kind, canonical) })),
  );
}
