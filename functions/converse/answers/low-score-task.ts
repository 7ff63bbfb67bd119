import type { StageConfig } from '#shared/config/stage-config.ts';
import { dueAt } from '#shared/domain/tasks/due-at.ts';
import { taskId } from '#shared/domain/tasks/task-id.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import type { Asking } from './answer.ts';

/** The service that a score is about, and of whom its event says that they service it. */
export interface Rated {
  readonly customerId: string;
  readonly serviceId: string;
  readonly servicedBy?: string | undefined;
}

/**
 * To find out why somebody was not pleased, and make it good: for whoever services the customer, else whom the service
 * names (often who gave it, and would look into themselves), else a team; due by the calendar where the customer is. It
 * is the service's, whichever message opens it.
 */
export function lowScoreTask(
  { customerId, serviceId, servicedBy }: Rated,
  { ref, heard: { holders, inbound }, at }: Asking,
  { surveys }: Pick<StageConfig, 'surveys'>,
): Extract<Effect, { readonly is: 'task' }> {
  const { due, team, alwaysTeam } = surveys.lowTask;
  const customer = holders.customers.find(({ id }) => id === customerId);
  const { timeZone = 'UTC', jurisdiction = inbound.phoneCountry } = customer ?? {};
  return {
    is: 'task',
    task: {
      id: taskId('low-score', `${customerId} ${serviceId}`),
      kind: 'low-score',
      customerId,
      serviceId,
      assignee: alwaysTeam ? team : (customer?.servicedBy ?? servicedBy ?? team),
      openedAt: at,
      dueAt: dueAt(at, due, { timeZone, jurisdiction }),
      message: ref,
    },
  };
}
