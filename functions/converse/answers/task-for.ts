import type { StageConfig } from '#shared/config/stage-config.ts';
import type { Task } from '#shared/contracts/task.ts';
import { brandOf } from '#shared/domain/decide/brand-of.ts';
import { dueAt } from '#shared/domain/tasks/due-at.ts';
import { taskId } from '#shared/domain/tasks/task-id.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import type { Asking } from './answer.ts';

/** What of a task depends on what was written: for which of the number's customers, about what. */
type About = Partial<Pick<Task, 'customerId' | 'claimId' | 'serviceId'>>;

/**
 * A task that a message opens: for whoever services the customer it is about, or else the team of its kind, due by the
 * calendar where the customer is. The same message opens the same.
 */
export function taskFor(
  kind: keyof StageConfig['tasks'],
  { ref, heard: { inbound, holders }, at }: Asking,
  about: About,
  config: StageConfig,
): Extract<Effect, { readonly is: 'task' }> {
  const { due, team, alwaysTeam } = config.tasks[kind];
  const customer = holders.customers.find(({ id }) => id === about.customerId);
  const { timeZone } = customer ?? brandOf(config, undefined);
  const jurisdiction = customer?.jurisdiction ?? inbound.phoneCountry;
  const task: Task = {
    id: taskId(kind, ref.messageId),
    kind,
    assignee: (alwaysTeam ? undefined : customer?.servicedBy) ?? team,
    openedAt: at,
    dueAt: dueAt(at, due, { timeZone, jurisdiction }),
    message: ref,
    ...about,
  };
  return { is: 'task', task };
}
