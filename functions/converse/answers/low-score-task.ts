import type { StageConfig } from '#shared/config/stage-config.ts';
import { dueAt } from '#shared/domain/tasks/due-at.ts';
import { taskId } from '#shared/domain/tasks/task-id.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import type { Asking } from './answer.ts';

/** The service that a score is about, and who gave it. */
export interface Rated {
  readonly customerId: string;
  readonly serviceId: string;
  readonly servicedBy?: string | undefined;
}

/**
 * To find out why somebody was not pleased, and make it good: for whoever gave the service, else services the customer,
 * else a team, due by the calendar where the customer is. It is the service's, whichever message opens it.
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
      assignee: alwaysTeam ? team : (servicedBy ?? customer?.servicedBy ?? team),
      openedAt: at,
      dueAt: dueAt(at, due, { timeZone, jurisdiction }),
      message: ref,
    },
  };
}
