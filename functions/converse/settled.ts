import type { Announcement } from '#shared/contracts/answered.ts';
import { taskOpened } from '#shared/contracts/events/task-opened.ts';
import type { InboundRef } from '#shared/contracts/inbound.ts';
import type { Task } from '#shared/contracts/task.ts';
import type { Effect, Heard, Outcome } from '#shared/ports/conversations.ts';
import { announcement } from './announcement.ts';
import type { Meant } from './come.ts';
import { localeOf } from './locale-of.ts';

/** What a message came to, ready to be written: with everything that will be said and told of it. */
export function settled(ref: InboundRef, heard: Heard, { meaning, came }: Meant): Outcome {
  const { reply, effects, dialogue, customerIds = heard.holders.customers.map(({ id }) => id) } = came;
  return {
    message: ref,
    meaning,
    customerIds: [...customerIds],
    dialogue,
    effects,
    announcements: [...effects.flatMap(opened), ...(came.events ?? [])],
    ...(reply && { reply: { locale: localeOf(heard), policyIds: [], ...reply } }),
  };
}

function opened(effect: Effect): readonly Announcement[] {
  return effect.is === 'task' ? [announcement(taskOpened, effect.task.id, publicPart(effect.task))] : [];
}

function publicPart({ id, kind, customerId, assignee, dueAt }: Task) {
  return { id, kind, assignee, dueAt, ...(customerId !== undefined && { customerId }) };
}
