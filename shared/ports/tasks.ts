import type { Instant } from '../contracts/instant.ts';
import type { ClosedTask, Task } from '../contracts/task.ts';

/** What people have to do, as an operator reads it. */
export interface TasksReader {
  /** Pages of the tasks that are open, the earliest due first. */
  open(): AsyncIterable<readonly Task[]>;
  /** Pages of those closed from an instant until before another (business time; absent: all), in that order. */
  closed(from?: Instant, to?: Instant): AsyncIterable<readonly ClosedTask[]>;
}

/** The same, as an operator closes what is done. */
export interface TasksBook extends TasksReader {
  /**
   * Closes a task, and says how it stands: of one that was closed before, by whom and when it was. Undefined where there
   * never was one of that id. Durable when it returns.
   */
  close(id: string, by: { readonly by: string; readonly at: Instant }): Promise<ClosedTask | undefined>;
}
