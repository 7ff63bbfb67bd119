import { inParallel } from '../domain/in-parallel.ts';
import type { Agenda } from '../ports/agenda.ts';
import { agendaItem } from './agenda/agenda-item.ts';
import { sendId, wakeKey } from './agenda/keys.ts';
import {
  isAsWanted,
  newItem,
  pointerChange,
  replacedItem,
  type WakeChange,
  wakeIn,
} from './agenda/wake-change.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { updateOrSee } from './dynamo/update.ts';

const WRITES_AT_ONCE = 16;

/**
 * The agenda table. A wake is changed in an order in which whoever dies anywhere loses nothing: the new item first,
 * then the pointer, under the condition that it stands as it was read, then what it replaces goes:
 *
 *     item of the new moment ──▶ pointer: old ⇒ new ──▶ item of the old moment goes
 *     (dies here: looked at once too often)        (dies here: the same)
 *
 * What goes is the very item that the pointer named: one put anew for the same moment has another mark.
 * Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoAgenda(options: TableOptions): Agenda {
  const table = dynamoTable(options);

  async function movePointer(change: WakeChange) {
    const outcome = await updateOrSee(options, wakeKey(change.to.customerId), pointerChange(change));
    return isAsWanted(change, outcome)
      ? { moved: true, gone: replacedItem(change, outcome) }
      : { moved: false, gone: undefined };
  }

  return {
    async postpone(sends) {
      const items = sends.map(({ dueAt, chunk }) =>
        agendaItem({ kind: 'send', dueAt, id: sendId(chunk), chunk }),
      );
      await inParallel(items, WRITES_AT_ONCE, (item) => table.put(item));
    },
    async wakes(customerIds) {
      const items = await table.batchGet(customerIds.map(wakeKey), { consistent: true });
      return new Map(items.map(wakeIn).map((wake) => [wake.customerId, wake]));
    },
    async setWakes(changes) {
      const items = changes.map(newItem).filter((item) => item !== undefined);
      await table.batchWrite(items.map((put) => ({ put })));
      const ended = await inParallel(changes, WRITES_AT_ONCE, movePointer);
      const gone = ended.map((one) => one.gone).filter((key) => key !== undefined);
      await table.batchWrite(gone.map((key) => ({ delete: key })));
      const lost = changes.filter((_, at) => !ended[at]?.moved);
      return new Set(lost.map(({ to }) => to.customerId));
    },
  };
}
