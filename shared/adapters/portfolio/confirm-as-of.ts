import { inParallel } from '../../domain/in-parallel.ts';
import { ownerOf, recordKeyAt } from '../../domain/portfolio/owner-item.ts';
import type { Received } from '../../ports/portfolio.ts';
import type { Table } from '../dynamo/table.ts';

const UPDATES_AT_ONCE = 16;

// Within its upload, the line that was written keeps its own moment, by which lines are ordered.
const MOVE_ON = 'SET asOf = :asOf, lineAsOf = if_not_exists(lineAsOf, asOf)';

/**
 * Notes that unchanged records were so at a later moment still, where the lines say of themselves as of when: what
 * was true in between is older then. A line that says nothing is as of its upload, and confirming that writes nothing.
 */
export async function confirmAsOf(table: Table, unchanged: readonly Received[]): Promise<void> {
  const stated = unchanged.filter(({ record }) => record.asOf !== undefined);
  await inParallel(stated, UPDATES_AT_ONCE, ({ record, asOf }) =>
    table.update(recordKeyAt(record, ownerOf(record)), {
      change: { expression: MOVE_ON, values: { ':asOf': asOf } },
      condition: { expression: 'asOf < :asOf', values: { ':asOf': asOf } },
    }),
  );
}
