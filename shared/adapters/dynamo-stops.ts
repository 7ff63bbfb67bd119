import type { Stops } from '../ports/stops.ts';
import { byKey } from './dynamo/by-key.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { keptItems } from './stops/kept-item.ts';
import { standingStops, stopsKeys } from './stops/standing-stops.ts';

/**
 * The stops table as outreach uses it: one BatchGetItem for what stands against 25 recipients of one occurrence (3
 * halts, 25 customers, 25 numbers under up to two index versions; of what can be called off 26 keys more, a call of its own). Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoStops(options: TableOptions): Stops {
  const table = dynamoTable(options);
  return {
    async standing(asked) {
      const items = await table.batchGet(stopsKeys(asked), { consistent: true });
      return standingStops(asked, byKey(items));
    },
    async keep(scope, chunk) {
      // Together, so that whatever is kept is found: a listing of its own could be taken away in between.
      await table.transact(keptItems(scope, chunk).map((put) => ({ put })));
    },
  };
}
