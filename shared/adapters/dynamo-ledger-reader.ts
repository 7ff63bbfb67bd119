import { type Instant, plus } from '../contracts/instant.ts';
import { collected } from '../domain/collected.ts';
import { itemKeyOf, itemText } from '../domain/item-key.ts';
import { keysOf } from '../domain/ledger-key.ts';
import type { LedgerReader, ReadableRow } from '../ports/ledger.ts';
import type { Open } from '../ports/vault.ts';
import { byKey, itemsAt } from './dynamo/by-key.ts';
import type { Item } from './dynamo/item.ts';
import { textIn } from './dynamo/read-attribute.ts';
import { dynamoTable, type Table } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { ledgerItemKey } from './ledger/ledger-item.ts';
import { DAYS_PARTITION, dayOf, dayPartition, manifestIn } from './ledger/manifest-item.ts';
import { readableRows } from './ledger/readable-rows.ts';

/** A row is decided at most this long after its manifest was noted: the longest a function may run. */
const LONGEST_RUN_MS = 15 * 60 * 1000;

/** Reads the ledger table for an operator; without `open` rows come without their texts. */
export function dynamoLedgerReader({
  open,
  ...options
}: TableOptions & { readonly open?: Open }): LedgerReader {
  const table = dynamoTable(options);

  async function* since(
    instant: Instant | undefined,
    programme?: string,
  ): AsyncIterable<readonly ReadableRow[]> {
    const seen = new Set<string>();
    const from = instant && plus(instant, -LONGEST_RUN_MS);
    for await (const manifests of manifestPages(table, from)) {
      const chunks = manifests.map((item) => manifestIn(item).chunk);
      const meant = chunks.filter((chunk) => programme === undefined || chunk.programme === programme);
      const keys = meant.flatMap(keysOf);
      const noted = new Set(keys.map((key) => itemText(ledgerItemKey(key))));
      const fresh = [...noted].filter((text) => !seen.has(text));
      for (const text of fresh) seen.add(text);
      if (fresh.length === 0) continue;
      const wanted = fresh.map(itemKeyOf);
      const found = byKey(await table.batchGet(wanted, { consistent: true }));
      const rows = await readableRows(itemsAt(wanted, found), open);
      yield rows.filter(({ at }) => instant === undefined || at >= instant);
    }
  }

  return {
    since,
    async *ofCustomer(customerId) {
      const rows = await readableRows(
        await collected(table.queryPages({ pk: customerId, consistent: true })),
        open,
      );
      if (rows.length > 0) yield rows.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    },
  };
}

/** Pages of the manifests at or after an instant, day by day. */
async function* manifestPages(table: Table, instant: Instant | undefined): AsyncIterable<readonly Item[]> {
  const days = table.queryPages({
    pk: DAYS_PARTITION,
    consistent: true,
    ...(instant && { from: dayOf(instant) }),
  });
  for await (const page of days) {
    for (const day of page) {
      const pk = dayPartition(textIn(day, 'sk'));
      yield* table.queryPages({ pk, consistent: true, ...(instant && { from: instant }) });
    }
  }
}
