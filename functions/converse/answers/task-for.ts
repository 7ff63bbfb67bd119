import type { StageConfig, TaskTerms } from '#shared/config/stage-config.ts';
import type { Task } from '#shared/contracts/task.ts';
import { brandOf } from '#shared/domain/decide/brand-of.ts';
import { dueAt } from '#shared/domain/tasks/due-at.ts';
import { taskId } from '#shared/domain/tasks/task-id.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import type { Asking } from './answer.ts';

/** What of a task depends on what was written: for which of the number's customers, about what. */
type About = Partial<Pick<Task, 'customerId' | 'claimId' | 'serviceId'>>;

type OpenedTask = Extract<Effect, { readonly is: 'task' }>;

/** A task that a message opens, on the terms of its kind. The same message opens the same. */
export function taskFor(
  kind: keyof StageConfig['tasks'],
  asking: Asking,
  about: About,
  config: StageConfig,
): OpenedTask {
  const id = taskId(kind, [asking.ref.messageId, about.customerId ?? ''].join(' '));
  return opened({ id, kind, ...about }, config.tasks[kind], asking, config);
}

/**
 * A task for whoever services the customer it is about, or else the team of its terms, due by the calendar where the
 * customer is.
 */
export function opened(
  task: Pick<Task, 'id' | 'kind'> & About,
  { due, team, alwaysTeam }: TaskTerms,
  { ref, heard: { inbound, holders }, at }: Asking,
  config: StageConfig,
): OpenedTask {
  const customer = holders.customers.find(({ id }) => id === task.customerId);
  const { timeZone } = customer ?? brandOf(config, undefined);
  const jurisdiction = customer?.jurisdiction ?? inbound.phoneCountry;
  const assignee = (alwaysTeam ? undefined : customer?.servicedBy) ?? team;
  const dueBy = dueAt(at, due, { timeZone, jurisdiction });
  return { is: 'task', task: { ...task, assignee, openedAt: at, dueAt: dueBy, message: ref } };
}
