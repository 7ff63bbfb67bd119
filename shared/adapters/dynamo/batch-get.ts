import { BatchGetItemCommand, type KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import { chunksOf } from '../../domain/chunks-of.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { itemText } from '../../domain/item-key.ts';
import { translated } from '../translate.ts';
import { untilNothingLeft } from './backoff.ts';
import { fromDynamo, type Item, toDynamo } from './item.ts';
import type { TableOptions } from './table-options.ts';

const KEYS_A_CALL = 100;

/** How to read: strongly consistent or not, and only some attributes. */
export interface BatchRead {
  readonly consistent?: boolean;
  readonly attributes?: readonly string[];
}

/** What a call of several tables is made with. */
export type Caller = Pick<TableOptions, 'client' | 'wait'>;

type Requests = Record<string, KeysAndAttributes>;

/** The items under these keys that exist, in no order; a key named twice is read once. */
export async function batchGet(
  { table, ...caller }: TableOptions,
  keys: readonly ItemKey[],
  read: BatchRead = {},
): Promise<readonly Item[]> {
  const found = await batchGetAcross(caller, { [table]: keys }, read);
  return found.get(table) ?? [];
}

/** The same of several tables by their names: one call for a hundred keys of them all. */
export async function batchGetAcross(
  caller: Caller,
  keysOf: Readonly<Record<string, readonly ItemKey[]>>,
  read: BatchRead = {},
): Promise<ReadonlyMap<string, readonly Item[]>> {
  const wanted = Object.entries(keysOf).flatMap(([table, keys]) => {
    const single = new Map(keys.map((key) => [itemText(key), key]));
    return [...single.values()].map((key) => ({ table, key }));
  });
  const lots = chunksOf(wanted, KEYS_A_CALL).map((lot) => Map.groupBy(lot, ({ table }) => table));
  const found = new Map<string, Item[]>(Object.keys(keysOf).map((table) => [table, []]));
  await Promise.all(
    lots.map((lot) => {
      const asked = [...lot].map(([table, some]) => [table, request(some, read)] as const);
      return readAll(caller, Object.fromEntries(asked), found);
    }),
  );
  return found;
}

function request(
  some: readonly { readonly key: ItemKey }[],
  { consistent = false, attributes }: BatchRead,
): KeysAndAttributes {
  const names = attributes?.map((attribute, at) => [`#${at}`, attribute] as const);
  return {
    Keys: some.map(({ key: { pk, sk } }) => toDynamo({ pk, sk })),
    ConsistentRead: consistent,
    ...(names && {
      ProjectionExpression: names.map(([placeholder]) => placeholder).join(', '),
      ExpressionAttributeNames: Object.fromEntries(names),
    }),
  };
}

/** Reads into `found` until nothing is left unread. */
async function readAll(
  { client, wait }: Caller,
  first: Requests,
  found: ReadonlyMap<string, Item[]>,
): Promise<void> {
  await untilNothingLeft<Requests>(
    first,
    async (left) => {
      const command = new BatchGetItemCommand({ RequestItems: left });
      const { Responses = {}, UnprocessedKeys = {} } = await translated('DynamoDB', client.send(command));
      for (const [table, items] of Object.entries(Responses))
        found.get(table)?.push(...items.map(fromDynamo));
      const unread = Object.entries(UnprocessedKeys).filter(([, { Keys = [] }]) => Keys.length > 0);
      return unread.length > 0 ? Object.fromEntries(unread) : undefined;
    },
    wait,
  );
}
