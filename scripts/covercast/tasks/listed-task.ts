import * as z from 'zod/mini';
import type { BusinessInstant } from '#shared/contracts/clock.ts';
import { Instant } from '#shared/contracts/instant.ts';
import { type ClosedTask, type Task, TaskKind } from '#shared/contracts/task.ts';

const about = {
  id: z.string(),
  kind: TaskKind,
  customerId: z.optional(z.string()),
  assignee: z.string(),
  dueAt: Instant,
};

/**
 * A task as the command line lists it: one that is open, `overdue` if it was to be done by now, or one that was closed,
 * `closedBy` the ARN by which somebody was signed in; of a number that is nobody's, no customer.
 */
export const ListedTask = z.union([
  z.object({ ...about, closedBy: z.string(), closedAt: Instant }),
  z.object({ ...about, overdue: z.boolean() }),
]);
export type ListedTask = z.infer<typeof ListedTask>;

/** A task that is open at an instant. */
export function openTask(task: Task, now: BusinessInstant): ListedTask {
  return { ...told(task), overdue: task.dueAt <= now };
}

/** A task that was closed. */
export function closedTask(task: ClosedTask): ListedTask {
  return { ...told(task), closedBy: task.closedBy, closedAt: task.closedAt };
}

function told({ id, kind, customerId, assignee, dueAt }: Task) {
  return { id, kind, ...(customerId !== undefined && { customerId }), assignee, dueAt };
}
