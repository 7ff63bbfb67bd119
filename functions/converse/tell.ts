import type { Answered } from '#shared/contracts/answered.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { replyDue } from '#shared/contracts/events/reply-due.ts';
import type { Inbound, InboundRef } from '#shared/contracts/inbound.ts';
import { announced, announcement } from './announcement.ts';
import { replyChunk } from './reply-chunk.ts';
import type { ConverseServices } from './services.ts';

/**
 * Tells what a message came to, once it is written: events to the bus, the reply to outreach, in one call. Where there are
 * events, the reply goes with them, and a rule leaves it on the queue; one that has to wait, or is all there is, goes there
 * directly. Again is the same.
 */
export async function tell(
  { announcements, reply }: Answered,
  inbound: Inbound,
  event: EventOf<InboundRef>,
  { events, queue }: Pick<ConverseServices, 'events' | 'queue'>,
): Promise<void> {
  const told = announcements.map((one) => announced(one, inbound, event));
  const chunk = reply && replyChunk(reply, inbound, event);
  const delay = reply?.delaySeconds ?? 0;
  const goesAlong = told.length > 0 && delay === 0;
  const due = chunk && announced(announcement(replyDue, inbound.id, chunk), inbound, event);
  if (told.length > 0) await events.publish(due && goesAlong ? [...told, due] : told);
  if (chunk && !goesAlong) await queue.enqueue('replies', [chunk], delay);
}
