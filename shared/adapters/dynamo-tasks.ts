import type { TasksReader } from '../ports/tasks.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { OPEN_TASKS, taskIn } from './tasks/task-item.ts';

/** The tasks table as an operator reads it. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid. */
export function dynamoTasks(options: TableOptions): TasksReader {
  const table = dynamoTable(options);
  return {
    async *open() {
      for await (const page of table.queryPages({ pk: OPEN_TASKS, consistent: true })) yield page.map(taskIn);
    },
  };
}
