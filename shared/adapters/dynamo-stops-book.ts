import type { Halt } from '../contracts/halt.ts';
import { collected } from '../domain/collected.ts';
import { inParallel } from '../domain/in-parallel.ts';
import type { StopsBook } from '../ports/stops.ts';
import { nothingThere } from './dynamo/put.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { haltIn, haltItem, historyItem, stillStands } from './stops/halt-item.ts';
import { cancelledKey, HALTS, haltKey, refusalsKey } from './stops/keys.ts';
import { refusalUpdate } from './stops/refusal-item.ts';

const WRITES_AT_ONCE = 16;

/**
 * The stops table as people write it; each setting and lifting of a halt goes on record in the same transaction.
 * Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoStopsBook(options: TableOptions): StopsBook {
  const table = dynamoTable(options);

  async function lift(halt: Halt, by: Pick<Halt, 'by' | 'reason' | 'at'>): Promise<boolean> {
    return await table.transact([
      { delete: haltKey(halt.scope), condition: stillStands(halt) },
      { put: historyItem('resumed', { ...by, scope: halt.scope }), condition: nothingThere },
    ]);
  }

  return {
    async refuse(by, refusal) {
      await table.update(refusalsKey(by), refusalUpdate(refusal));
    },
    async cancel({ programme, occurrence, customerIds, at }) {
      const keys = customerIds
        ? customerIds.map((id) => cancelledKey(programme, occurrence, id))
        : [cancelledKey(programme, occurrence)];
      await inParallel(keys, WRITES_AT_ONCE, (key) => table.put({ ...key, at }));
    },
    async halt(halt) {
      return await table.transact([
        { put: haltItem(halt), condition: nothingThere },
        { put: historyItem('halted', halt), condition: nothingThere },
      ]);
    },
    async resume(scope, by) {
      for (;;) {
        const [item] = await table.batchGet([haltKey(scope)], { consistent: true });
        if (!item) return undefined;
        const halt = haltIn(item);
        if (await lift(halt, by)) return halt; // else it was lifted, and perhaps set anew, since it was read
      }
    },
    async halts() {
      return (await collected(table.queryPages({ pk: HALTS, consistent: true }))).map(haltIn);
    },
  };
}
