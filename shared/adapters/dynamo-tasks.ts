import type { ClosedTask, Task } from '../contracts/task.ts';
import type { TasksBook } from '../ports/tasks.ts';
import { nothingThere } from './dynamo/put.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import {
  CLOSED_TASKS,
  closedItems,
  closedKey,
  closedSince,
  closedTaskIn,
  OPEN_TASKS,
  openKey,
  taskIn,
} from './tasks/task-item.ts';

/** After everything that begins alike. */
const LAST = '~';

/**
 * The tasks table as an operator reads it, and closes what is done: one transaction takes a task from what is open and
 * puts it to what is closed. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid.
 */
export function dynamoTasks(options: TableOptions): TasksBook {
  const table = dynamoTable(options);

  async function* open(): AsyncIterable<readonly Task[]> {
    for await (const page of table.queryPages({ pk: OPEN_TASKS, consistent: true })) yield page.map(taskIn);
  }

  async function openOf(id: string): Promise<Task | undefined> {
    for await (const page of open()) {
      const found = page.find((task) => task.id === id);
      if (found) return found;
    }
    return undefined;
  }

  /** Queried, so that whoever closes needs no other right to read. */
  async function closedOf(id: string): Promise<ClosedTask | undefined> {
    const { pk, sk } = closedKey(id);
    for await (const page of table.queryPages({ pk, between: [sk, sk], consistent: true }))
      return page.map(closedTaskIn)[0];
    return undefined;
  }

  return {
    open,
    async *closed(from = '', to = LAST) {
      const between = [closedSince(from), closedSince(to)] as const;
      for await (const page of table.queryPages({ pk: CLOSED_TASKS, between, consistent: true }))
        yield page.map(closedTaskIn);
    },
    async close(id, { by, at }) {
      const task = await openOf(id);
      if (!task) return await closedOf(id);
      const closed = { ...task, closedBy: by, closedAt: at };
      const { byId, byTime } = closedItems(closed);
      const isClosed = await table.transact([
        { delete: openKey(task), condition: { expression: 'attribute_exists(pk)' } },
        { put: byId, condition: nothingThere },
        { put: byTime },
      ]);
      return isClosed ? closed : await closedOf(id);
    },
  };
}
