import { BatchWriteItemCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { chunksOf } from '../../domain/chunks-of.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { translated } from '../translate.ts';
import { untilNothingLeft } from './backoff.ts';
import { type Item, toDynamo } from './item.ts';
import type { TableOptions } from './table-options.ts';

const WRITES_A_CALL = 25;
const CALLS_AT_ONCE = 4;

/** What to write and what to delete; no key may be in both, or twice in one. */
export interface Writes {
  readonly put?: readonly (Item & ItemKey)[];
  readonly delete?: readonly ItemKey[];
}

/** Puts and deletes all of it, in no order. */
export async function batchWrite(options: TableOptions, writes: Writes): Promise<void> {
  const requests: WriteRequest[] = [
    ...(writes.put ?? []).map((item) => ({ PutRequest: { Item: toDynamo(item) } })),
    ...(writes.delete ?? []).map(({ pk, sk }) => ({ DeleteRequest: { Key: toDynamo({ pk, sk }) } })),
  ];
  await inParallel(chunksOf(requests, WRITES_A_CALL), CALLS_AT_ONCE, (chunk) => writeAll(options, chunk));
}

function writeAll({ client, table, wait }: TableOptions, first: readonly WriteRequest[]): Promise<void> {
  return untilNothingLeft<readonly WriteRequest[]>(
    first,
    async (left) => {
      const command = new BatchWriteItemCommand({ RequestItems: { [table]: [...left] } });
      const { UnprocessedItems } = await translated('DynamoDB', client.send(command));
      const unwritten = UnprocessedItems?.[table];
      return unwritten?.length ? unwritten : undefined;
    },
    wait,
  );
}
