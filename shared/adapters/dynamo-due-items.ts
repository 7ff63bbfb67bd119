import type { DueItems } from '../ports/agenda.ts';
import { agendaPages } from './agenda/agenda-pages.ts';
import { agendaKey, dueBetween, EARLIEST } from './agenda/keys.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/** The agenda table as the tick goes through it. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid. */
export function dynamoDueItems(options: TableOptions): DueItems {
  const table = dynamoTable(options);
  return {
    due: (now, passOver) => agendaPages(table, dueBetween(EARLIEST, now), passOver),
    async done(items) {
      await table.batchWrite(items.map((item) => ({ delete: agendaKey(item) })));
    },
  };
}
