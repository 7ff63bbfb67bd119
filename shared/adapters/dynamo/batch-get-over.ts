import { chunksOf } from '../../domain/chunks-of.ts';
import { type ItemKey, itemText } from '../../domain/item-key.ts';
import { type Item, toDynamo } from './item.ts';
import { textIn } from './read-attribute.ts';
import { KEYS_A_CALL, readRequests } from './read-requests.ts';
import type { TableOptions } from './table-options.ts';

/** An item of one of several tables. */
export interface KeyOver {
  readonly table: string;
  readonly key: ItemKey;
}

/** What was found: the item under a key of a table, undefined when there is none. */
export type FoundOver = (table: string, key: ItemKey) => Item | undefined;

/** Reads items of several tables together, strongly consistent; 100 keys a call, each named once. */
export async function batchGetOver(
  options: Omit<TableOptions, 'table'>,
  keys: readonly KeyOver[],
): Promise<FoundOver> {
  const single = [...new Map(keys.map((one) => [nameOf(one.table, one.key), one])).values()];
  const answers = await Promise.all(
    chunksOf(single, KEYS_A_CALL).map((chunk) => readRequests(options, requestsOf(chunk))),
  );
  const found = new Map(
    answers
      .flatMap((answer) => [...answer])
      .flatMap(([table, items]) => items.map((item) => [nameOf(table, keyIn(item)), item] as const)),
  );
  return (table, key) => found.get(nameOf(table, key));
}

function requestsOf(keys: readonly KeyOver[]) {
  const byTable = Map.groupBy(keys, ({ table }) => table);
  return Object.fromEntries(
    [...byTable].map(([table, some]) => [
      table,
      { Keys: some.map(({ key: { pk, sk } }) => toDynamo({ pk, sk })), ConsistentRead: true },
    ]),
  );
}

function keyIn(item: Item): ItemKey {
  return { pk: textIn(item, 'pk'), sk: textIn(item, 'sk') };
}

function nameOf(table: string, key: ItemKey): string {
  return `${table} ${itemText(key)}`;
}
