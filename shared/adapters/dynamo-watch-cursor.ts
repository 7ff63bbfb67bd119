import { Instant } from '../contracts/instant.ts';
import type { WatchCursor } from '../ports/watch-cursor.ts';
import type { Expression } from './dynamo/condition.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/** Where the cursor lies in the ledger table. No customer's id holds a `#`. */
export const cursorKey = { pk: 'watch#claims', sk: 'cursor' } as const;

/**
 * The cursor as an item of the ledger table. When an answer is lost, the SDK repeats the write and meets its own: the
 * cursor then stands where it was to go, which is as good as having moved it. Throws StoreBusy, AccessDenied,
 * ServiceFailed, StoredItemInvalid.
 */
export function dynamoWatchCursor(options: TableOptions): WatchCursor {
  const table = dynamoTable(options);
  return {
    async read() {
      const [item] = await table.batchGet([cursorKey], { consistent: true });
      return item && stored('watch cursor', () => Instant.parse(item['settledTo']));
    },
    async move(from, to) {
      const change = {
        expression: 'SET #to = :to',
        names: { '#to': 'settledTo' },
        values: { ':to': to },
      };
      return (await table.update(cursorKey, { change, condition: stillAt(from, to) })) !== undefined;
    },
  };
}

function stillAt(from: Instant | undefined, to: Instant): Expression {
  const names = { '#to': 'settledTo' };
  return from === undefined
    ? { expression: 'attribute_not_exists(#to) OR #to = :to', names, values: { ':to': to } }
    : { expression: '#to IN (:from, :to)', names, values: { ':from': from, ':to': to } };
}
