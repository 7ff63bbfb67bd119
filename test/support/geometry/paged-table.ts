import type { Item } from '#shared/adapters/dynamo/item.ts';
import type { Table } from '#shared/adapters/dynamo/table.ts';

/** What reading came to. `queries`: calls of the store; `full`: those that a further page came after. */
export interface Reads {
  queries: number;
  full: number;
  items: number;
}

/** Items that can be queried in pages as in DynamoDB, by partition and in the order of their keys. */
export function pagedTable(items: Iterable<Item>, pageSize: number) {
  const partitions = new Map<string, { readonly sk: string; readonly item: Item }[]>();
  for (const item of items) {
    const pk = String(item['pk']);
    const partition = partitions.get(pk) ?? [];
    partition.push({ sk: String(item['sk']), item });
    partitions.set(pk, partition);
  }
  for (const partition of partitions.values()) partition.sort((a, b) => (a.sk < b.sk ? -1 : 1));
  const reads: Reads = { queries: 0, full: 0, items: 0 };
  const table: Pick<Table, 'queryPages'> = {
    async *queryPages({ pk, between, beginsWith = '' }) {
      const [low, high] = between ?? [beginsWith, `${beginsWith}\uffff`];
      const rows = partitions.get(pk) ?? [];
      const [first, end] = [firstFrom(rows, low), firstFrom(rows, `${high}\0`)];
      for (let at = first; at <= end; at += pageSize) {
        const page = rows.slice(at, Math.min(at + pageSize, end)).map(({ item }) => item);
        reads.queries += 1;
        reads.full += page.length === pageSize ? 1 : 0;
        reads.items += page.length;
        if (page.length > 0) yield page;
      }
    },
  };
  return { table, reads };
}

function firstFrom(rows: readonly { readonly sk: string }[], sk: string): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.sk ?? '') < sk) low = middle + 1;
    else high = middle;
  }
  return low;
}
