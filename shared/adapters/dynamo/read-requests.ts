import { BatchGetItemCommand, type KeysAndAttributes } from '@aws-sdk/client-dynamodb';
import { translated } from '../translate.ts';
import { untilNothingLeft } from './backoff.ts';
import { fromDynamo, type Item } from './item.ts';
import type { TableOptions } from './table-options.ts';

/** How many keys one call may name, of all its tables together. */
export const KEYS_A_CALL = 100;

type Requests = Readonly<Record<string, KeysAndAttributes>>;

/** The items asked for in one call, by table, in no order; what a call leaves unread is asked for again. */
export async function readRequests(
  { client, wait }: Omit<TableOptions, 'table'>,
  first: Requests,
): Promise<ReadonlyMap<string, readonly Item[]>> {
  const found = new Map<string, Item[]>();
  await untilNothingLeft<Requests>(
    first,
    async (left) => {
      const command = new BatchGetItemCommand({ RequestItems: { ...left } });
      const { Responses = {}, UnprocessedKeys = {} } = await translated('DynamoDB', client.send(command));
      for (const [table, items] of Object.entries(Responses))
        found.set(table, [...(found.get(table) ?? []), ...items.map(fromDynamo)]);
      const unread = Object.entries(UnprocessedKeys).filter(([, { Keys }]) => Keys?.length);
      return unread.length > 0 ? Object.fromEntries(unread) : undefined;
    },
    wait,
  );
  return found;
}
