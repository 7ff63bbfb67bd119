import type { Task } from '../contracts/task.ts';

/** What people have to do, as an operator reads it. */
export interface TasksReader {
  /** Pages of the tasks that are open, the earliest due first. */
  open(): AsyncIterable<readonly Task[]>;
}
