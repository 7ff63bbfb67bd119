import { momentText } from '../../covercast/moving/moment-text.ts';
import { Tasks } from '../../covercast/verbs/tasks.ts';
import { isWorkingDayLater } from './expected/working-day-later.ts';
import type { Stage } from './scene.ts';

/** A task as `covercast tasks` lists it. */
export type Task = Tasks[number];

/** The tasks of a kind that a customer's texts have opened; shows each. */
export async function tasksOf(
  { customerId, kind }: Required<Pick<Task, 'customerId' | 'kind'>>,
  { covercast, say }: Stage,
): Promise<readonly Task[]> {
  say('   covercast tasks');
  const all = await covercast('tasks', [], Tasks);
  const found = all.filter((task) => task.customerId === customerId && task.kind === kind);
  for (const { assignee, dueAt } of found)
    say(`     ${kind} of ${customerId}, for ${assignee}, until ${momentText(dueAt, 'Asia/Shanghai')}`);
  return found;
}

/** Whether there is one task, of that person or team, due one working day after `since`. */
export function isDueInOneWorkingDay(tasks: readonly Task[], assignee: string, since: string): boolean {
  const [task, ...more] = tasks;
  if (!task || more.length > 0) return false;
  return task.assignee === assignee && isWorkingDayLater(task.dueAt, since);
}
