import { BatchWriteItemCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { chunksOf } from '../../domain/chunks-of.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { translated } from '../translate.ts';
import { untilNothingLeft } from './backoff.ts';
import { type Item, toDynamo } from './item.ts';
import type { TableOptions } from './table-options.ts';

// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
const WRITES_A_CALL = 25;
const CALLS_AT_ONCE = 8;

/** One write that nothing has to hold for. A batch names each key once. */
export type Write = { readonly put: Item & ItemKey } | { readonly delete: ItemKey };

/**
 * Makes all the writes, in no order, 25 a call: as many units as single ones. What the table leaves undone is tried
 * again; throws StoreBusy when some stays undone.
 */
export async function batchWrite(options: TableOptions, writes: readonly Write[]): Promise<void> {
  await inParallel(chunksOf(writes.map(requestOf), WRITES_A_CALL), CALLS_AT_ONCE, (requests) =>
    writeAll(options, requests),
  );
}

function requestOf(write: Write): WriteRequest {
  if ('put' in write) return { PutRequest: { Item: toDynamo(write.put) } };
  const { pk, sk } = write.delete;
  return { DeleteRequest: { Key: toDynamo({ pk, sk }) } };
}

async function writeAll(
  { client, table, wait }: TableOptions,
  requests: readonly WriteRequest[],
): Promise<void> {
  await untilNothingLeft<readonly WriteRequest[]>(
    requests,
    async (left) => {
      const command = new BatchWriteItemCommand({ RequestItems: { [table]: [...left] } });
      const { UnprocessedItems } = await translated('DynamoDB', client.send(command));
      const undone = UnprocessedItems?.[table];
      return undone?.length ? undone : undefined;
    },
    wait,
  );
}
