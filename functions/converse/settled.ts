import type { Announcement } from '#shared/contracts/answered.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { taskOpened } from '#shared/contracts/events/task-opened.ts';
import type { InboundRef } from '#shared/contracts/inbound.ts';
import type { Task } from '#shared/contracts/task.ts';
import { oneMoreReply } from '#shared/domain/dialogue/replies-a-day.ts';
import type { Effect, Heard, Outcome } from '#shared/ports/conversations.ts';
import { announcement } from './announcement.ts';
import type { Said } from './answers/answer.ts';
import type { Meant } from './come.ts';
import { localeOf } from './locale-of.ts';
import { replyChunk } from './reply-chunk.ts';

/** What a message came to, ready to be written: with everything that will be said and told of it. */
export function settled(event: EventOf<InboundRef>, heard: Heard, { meaning, came }: Meant): Outcome {
  const { reply, effects, customerIds = heard.holders.customers.map(({ id }) => id) } = came;
  const { dialogue, mayReply } = reply
    ? oneMoreReply(came.dialogue, heard.inbound.receivedAt)
    : { dialogue: came.dialogue, mayReply: false };
  return {
    message: event.data,
    meaning,
    customerIds: [...customerIds],
    dialogue,
    effects,
    announcements: [...effects.flatMap(opened), ...(came.events ?? [])],
    ...(reply && mayReply && replying(reply, heard, event)),
  };
}

/** What is said, and the note of it that is found by time. */
function replying(said: Said, heard: Heard, event: EventOf<InboundRef>): Pick<Outcome, 'reply' | 'note'> {
  const { inbound } = heard;
  const reply = { locale: localeOf(heard), policyIds: [], ...said };
  return { reply, note: { at: inbound.receivedAt, chunk: replyChunk(reply, inbound, event) } };
}

function opened(effect: Effect): readonly Announcement[] {
  return effect.is === 'task' ? [announcement(taskOpened, effect.task.id, publicPart(effect.task))] : [];
}

function publicPart({ id, kind, customerId, assignee, dueAt }: Task) {
  return { id, kind, assignee, dueAt, ...(customerId !== undefined && { customerId }) };
}
