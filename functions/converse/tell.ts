import type { Answered } from '#shared/contracts/answered.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import type { Inbound, InboundRef } from '#shared/contracts/inbound.ts';
import { announced } from './announcement.ts';
import { replyChunk } from './reply-chunk.ts';
import type { ConverseServices } from './services.ts';

/** Tells what a message came to, once it is written: events to the bus, the reply to outreach. Again is the same. */
export async function tell(
  { announcements, reply }: Answered,
  inbound: Inbound,
  event: EventOf<InboundRef>,
  { events, queue }: Pick<ConverseServices, 'events' | 'queue'>,
): Promise<void> {
  if (announcements.length > 0)
    await events.publish(announcements.map((one) => announced(one, inbound, event)));
  if (reply) await queue.enqueue('replies', [replyChunk(reply, inbound, event)], reply.delaySeconds ?? 0);
}
