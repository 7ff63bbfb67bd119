import type { AgendaReader } from '../ports/agenda.ts';
import { dueAtIn } from './agenda/agenda-item.ts';
import { agendaPages } from './agenda/agenda-pages.ts';
import { agendaPartitions, dueBetween, EARLIEST } from './agenda/keys.ts';
import type { Item } from './dynamo/item.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/** The agenda table as an operator reads it. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid. */
export function dynamoAgendaReader(options: TableOptions): AgendaReader {
  const table = dynamoTable(options);

  async function firstIn(pk: string): Promise<readonly Item[]> {
    for await (const page of table.queryPages({ pk, consistent: true, limit: 1 })) return page;
    return [];
  }

  return {
    between: (from, to, passOver) => agendaPages(table, dueBetween(from, to), passOver),
    async next() {
      const firsts = await Promise.all(agendaPartitions.map(firstIn));
      return firsts.flat().map(dueAtIn).toSorted()[0];
    },
    async dueBy(now) {
      const between = dueBetween(EARLIEST, now);
      const counts = await Promise.all(
        agendaPartitions.map((pk) => table.count({ pk, between, consistent: true })),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}
