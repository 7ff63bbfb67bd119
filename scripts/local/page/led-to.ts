import * as z from 'zod/mini';
import type { Announcement } from '#shared/contracts/answered.ts';
import { taskOpened } from '#shared/contracts/events/task-opened.ts';
import { Task } from '#shared/contracts/task.ts';
import { spaced } from './decision-words.ts';
import type { Fact } from './view.ts';

const Opened = z.pick(Task, { kind: true, assignee: true, dueAt: true });

/** What a text led to beside its answer: whom it gave a task and until when, and other events. */
export function ledTo(announcements: readonly Announcement[]): readonly Fact[] {
  return announcements.flatMap(({ type, data }) => {
    const { data: task } = Opened.safeParse(data);
    if (type !== taskOpened.type || !task) return [{ name: 'Event', value: type }];
    const { kind, assignee, dueAt } = task;
    return [
      { name: 'Task', value: `${spaced(kind)}, for ${assignee}` },
      { name: 'Due', value: dueAt },
    ];
  });
}
