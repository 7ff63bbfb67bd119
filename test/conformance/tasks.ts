import { beforeEach, describe, expect, it } from 'vitest';
import type { Task } from '#shared/contracts/task.ts';
import type { TasksBook } from '#shared/ports/tasks.ts';

/** A book of tasks, and how a task comes to be open in it. */
export interface TasksUnderTest {
  readonly tasks: TasksBook;
  open(task: Task): Promise<void>;
}

const ADA = 'arn:aws:iam::000000000000:user/ada';
const noon = '2026-09-11T04:00:00.000Z';
const later = '2026-09-12T04:00:00.000Z';

function aTask(over: Partial<Task> = {}): Task {
  const [openedAt, dueAt] = ['2026-09-10T02:05:00.000Z', '2026-09-11T02:05:00.000Z'];
  return {
    id: 'tsk_1',
    kind: 'low-score',
    customerId: 'cus_1',
    assignee: 'agent-7',
    openedAt,
    dueAt,
    ...over,
  };
}

async function all<One>(pages: AsyncIterable<readonly One[]>): Promise<readonly One[]> {
  const found: One[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}

/** What every TasksBook does. */
export function tasksConform(name: string, make: () => Promise<TasksUnderTest>): void {
  describe(`${name} as TasksBook`, () => {
    let of: TasksUnderTest;
    beforeEach(async () => {
      of = await make();
    });
    const open = async () => (await all(of.tasks.open())).map(({ id }) => id);
    const closed = async (from?: string, to?: string) => all(of.tasks.closed(from, to));

    it('has what is open, the earliest due first, and nothing closed', async () => {
      await of.open(aTask({ dueAt: later }));
      await of.open(aTask({ id: 'tsk_2', dueAt: noon }));
      expect([await open(), await closed()]).toEqual([['tsk_2', 'tsk_1'], []]);
    });

    it('closes one: it is open no more, and kept as it was with who and when', async () => {
      await of.open(aTask());
      await of.open(aTask({ id: 'tsk_2' }));
      const done = { ...aTask(), closedBy: ADA, closedAt: noon };
      expect(await of.tasks.close('tsk_1', { by: ADA, at: noon })).toEqual(done);
      expect([await open(), await closed()]).toEqual([['tsk_2'], [done]]);
    });

    it('closes it once: who comes later is told by whom and when', async () => {
      await of.open(aTask());
      const done = await of.tasks.close('tsk_1', { by: ADA, at: noon });
      expect(await of.tasks.close('tsk_1', { by: 'somebody else', at: later })).toEqual(done);
      expect(await closed()).toEqual([done]);
    });

    it('closes it once for all who close it at one time', async () => {
      await of.open(aTask());
      const by = ['1', '2', '3', '4'];
      const done = await Promise.all(by.map((who) => of.tasks.close('tsk_1', { by: who, at: noon })));
      expect(new Set(done.map((one) => one?.closedBy)).size).toBe(1);
      expect(await closed()).toHaveLength(1);
    });

    it('knows nothing of what was never open', async () => {
      await of.open(aTask());
      expect(await of.tasks.close('tsk_11', { by: ADA, at: noon })).toBeUndefined();
      expect([await open(), await closed()]).toEqual([['tsk_1'], []]);
    });

    it('tells what was closed from an instant until before another, in that order', async () => {
      for (const id of ['tsk_1', 'tsk_2']) await of.open(aTask({ id }));
      await of.tasks.close('tsk_2', { by: ADA, at: noon });
      await of.tasks.close('tsk_1', { by: ADA, at: later });
      const ids = async (from?: string, to?: string) => (await closed(from, to)).map(({ id }) => id);
      expect([await ids(), await ids(later), await ids(noon, later), await ids(undefined, noon)]).toEqual([
        ['tsk_2', 'tsk_1'],
        ['tsk_1'],
        ['tsk_2'],
        [],
      ]);
    });
  });
}
