import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ItemKey } from '../../domain/item-key.ts';
import type { Wait } from './backoff.ts';
import { type BatchRead, batchGet } from './batch-get.ts';
import { batchWrite, type Writes } from './batch-write.ts';
import type { Item } from './item.ts';
import { type PutIf, put } from './put.ts';
import { type QueryFor, queryPages } from './query-pages.ts';
import { type Update, update } from './update.ts';

/** One DynamoDB table in plain values. Every call throws AccessDenied, StoreBusy or ServiceFailed. */
export interface Table {
  /** The items under these keys that exist, in no order; 100 keys a call. Throws StoreBusy when some stay unread. */
  batchGet(keys: readonly ItemKey[], read?: BatchRead): Promise<readonly Item[]>;
  /** Puts and deletes without conditions, 25 a call. Throws StoreBusy when some stay unwritten. */
  batchWrite(writes: Writes): Promise<void>;
  /** Writes an item if the condition holds. */
  put(item: Item & ItemKey, condition?: PutIf): Promise<PutOutcome>;
  /** Changes an item if the condition holds; undefined when it does not, else the item as it is afterwards. */
  update(key: ItemKey, change: Update): Promise<Item | undefined>;
  /** Pages of the items of one partition, in the order of their sort keys. */
  queryPages(query: QueryFor): AsyncIterable<readonly Item[]>;
}

/** Whether a conditional put wrote; if not, the item that stood in its way. */
export type PutOutcome = { readonly written: true } | { readonly written: false; readonly standing: Item };

/** What a table's calls are made with; `wait` is the pause between rounds of an unfinished batch. */
export interface TableOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly wait?: Wait;
}

/** A table behind a client. */
export function dynamoTable(options: TableOptions): Table {
  return {
    batchGet: (keys, read) => batchGet(options, keys, read),
    batchWrite: (writes) => batchWrite(options, writes),
    put: (item, condition) => put(options, item, condition),
    update: (key, change) => update(options, key, change),
    queryPages: (query) => queryPages(options, query),
  };
}
