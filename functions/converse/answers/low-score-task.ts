import type { StageConfig } from '#shared/config/stage-config.ts';
import { taskId } from '#shared/domain/tasks/task-id.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import type { Asking } from './answer.ts';
import { opened } from './task-for.ts';

/** The service that a score is about, and of whom its event says that they service it. */
export interface Rated {
  readonly customerId: string;
  readonly serviceId: string;
  readonly servicedBy?: string | undefined;
}

/**
 * To find out why somebody was not pleased, and make it good: for whoever services the customer, else whom the service
 * names (often who gave it, and would look into themselves), else a team. It is the service's, whichever message opens it.
 */
export function lowScoreTask(
  { customerId, serviceId, servicedBy }: Rated,
  asking: Asking,
  config: StageConfig,
): Extract<Effect, { readonly is: 'task' }> {
  const { lowTask } = config.surveys;
  const team = lowTask.alwaysTeam ? lowTask.team : (servicedBy ?? lowTask.team);
  const id = taskId('low-score', `${customerId} ${serviceId}`);
  return opened({ id, kind: 'low-score', customerId, serviceId }, { ...lowTask, team }, asking, config);
}
