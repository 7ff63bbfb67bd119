import type { ItemKey } from '../../domain/item-key.ts';
import { type BatchRead, batchGet } from './batch-get.ts';
import { batchWrite, type Write } from './batch-write.ts';
import type { Item } from './item.ts';
import { type PutIf, type PutOutcome, put } from './put.ts';
import { countItems, type QueryFor, queryPages } from './query-pages.ts';
import type { TableOptions } from './table-options.ts';
import { type Action, transact } from './transact.ts';
import { type Update, update } from './update.ts';

/** One DynamoDB table in plain values. Every call throws AccessDenied, StoreBusy or ServiceFailed. */
export interface Table {
  /** The items under these keys that exist, in no order; 100 keys a call. Throws StoreBusy when some stay unread. */
  batchGet(keys: readonly ItemKey[], read?: BatchRead): Promise<readonly Item[]>;
  /** Writes an item if the condition holds. */
  put(item: Item & ItemKey, condition?: PutIf): Promise<PutOutcome>;
  /** Changes an item if the condition holds; undefined when it does not, else the item as it is afterwards. */
  update(key: ItemKey, change: Update): Promise<Item | undefined>;
  /** Does at most 100 writes together or, where a condition does not hold, none: false. */
  transact(actions: readonly Action[]): Promise<boolean>;
  /** Makes writes that nothing has to hold for, in no order; 25 a call. Throws StoreBusy when some stay undone. */
  batchWrite(writes: readonly Write[]): Promise<void>;
  /** Pages of the items of one partition, in the order of their sort keys. */
  queryPages(query: QueryFor): AsyncIterable<readonly Item[]>;
  /** How many items there are of one partition. */
  count(query: QueryFor): Promise<number>;
}

/** A table behind a client. */
export function dynamoTable(options: TableOptions): Table {
  return {
    batchGet: (keys, read) => batchGet(options, keys, read),
    put: (item, condition) => put(options, item, condition),
    update: (key, change) => update(options, key, change),
    transact: (actions) => transact(options, actions),
    batchWrite: (writes) => batchWrite(options, writes),
    queryPages: (query) => queryPages(options, query),
    count: (query) => countItems(options, query),
  };
}
