import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportTask } from '#shared/contracts/import-task.ts';
import type { ImportTasks } from '#shared/ports/import-tasks.ts';

/** A queue of tasks, and everything that waits in it. */
export interface ImportTasksUnderTest {
  readonly tasks: ImportTasks;
  take(): Promise<readonly ImportTask[]>;
}

/** What every ImportTasks does. */
export function importTasksConform(name: string, make: () => Promise<ImportTasksUnderTest>): void {
  describe(`${name} as ImportTasks`, () => {
    let under: ImportTasksUnderTest;
    beforeAll(async () => {
      under = await make();
    });

    it('hands over every task as it was left', async () => {
      const id = { name: 'book', sequence: '0A' };
      const tasks: readonly ImportTask[] = [
        ...[...Array(21).keys()].map((range) => ({ kind: 'read', import: id, range }) as const),
        { kind: 'settle', import: id, bucket: 3, after: 'cus_9', orphans: 2 },
        { kind: 'report', import: id },
      ];
      await under.tasks.enqueue(tasks);
      const texts = (some: readonly ImportTask[]) => some.map((one) => JSON.stringify(one)).toSorted();
      expect(texts(await under.take())).toEqual(texts(tasks));
    });
  });
}
