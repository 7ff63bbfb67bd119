import type { ImportTask } from '../contracts/import-task.ts';

/** Where the tasks of imports are left to be done. */
export interface ImportTasks {
  /** Leaves tasks. Throws EnqueueFailed when the queue took only some; leaving them again is safe. */
  enqueue(tasks: readonly ImportTask[]): Promise<void>;
}
