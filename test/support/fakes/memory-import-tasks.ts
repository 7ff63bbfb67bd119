import type { ImportTask } from '#shared/contracts/import-task.ts';
import type { ImportTasks } from '#shared/ports/import-tasks.ts';

/** A queue of tasks whose messages can be looked at and taken, in any order. */
export interface MemoryImportTasks extends ImportTasks {
  readonly waiting: ImportTask[];
}

/** An empty queue. */
export function memoryImportTasks(): MemoryImportTasks {
  const waiting: ImportTask[] = [];
  return {
    waiting,
    async enqueue(tasks) {
      waiting.push(...tasks);
    },
  };
}
