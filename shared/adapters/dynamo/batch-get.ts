import type { KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import { chunksOf } from '../../domain/chunks-of.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { itemText } from '../../domain/item-key.ts';
import { type Item, toDynamo } from './item.ts';
import { KEYS_A_CALL, readRequests } from './read-requests.ts';
import type { TableOptions } from './table-options.ts';

/** How to read: strongly consistent or not, and only some attributes. */
export interface BatchRead {
  readonly consistent?: boolean;
  readonly attributes?: readonly string[];
}

/** The items under these keys that exist, in no order; a key named twice is read once. */
export async function batchGet(
  options: TableOptions,
  keys: readonly ItemKey[],
  read: BatchRead = {},
): Promise<readonly Item[]> {
  const single = [...new Map(keys.map((key) => [itemText(key), key])).values()];
  const found = await Promise.all(
    chunksOf(single, KEYS_A_CALL).map((chunk) =>
      readRequests(options, { [options.table]: request(chunk, read) }),
    ),
  );
  return found.flatMap((items) => items.get(options.table) ?? []);
}

function request(keys: readonly ItemKey[], { consistent = false, attributes }: BatchRead): KeysAndAttributes {
  const names = attributes?.map((attribute, at) => [`#${at}`, attribute] as const);
  return {
    Keys: keys.map(({ pk, sk }) => toDynamo({ pk, sk })),
    ConsistentRead: consistent,
    ...(names && {
      ProjectionExpression: names.map(([placeholder]) => placeholder).join(', '),
      ExpressionAttributeNames: Object.fromEntries(names),
    }),
  };
}
