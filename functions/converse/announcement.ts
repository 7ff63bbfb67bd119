import type { Announcement } from '#shared/contracts/answered.ts';
import type { EventContract, EventOf } from '#shared/contracts/events/event.ts';
import type { Inbound, InboundRef } from '#shared/contracts/inbound.ts';

/** An event that follows from a message, to be told once the message is answered. */
export function announcement<Data>(
  { type, version }: EventContract<Data>,
  subject: string,
  data: Data,
): Announcement {
  return { type, version, subject, data };
}

/** The event of an announcement; the same, with the same id, however often the message is answered. */
export function announced(
  { type, version, subject, data }: Announcement,
  { id, sentAt, receivedAt }: Inbound,
  cause: EventOf<InboundRef>,
): EventOf<unknown> {
  return {
    id: `${id}-${type}-${subject}`,
    type,
    version,
    subject,
    occurredAt: sentAt,
    receivedAt,
    correlationId: cause.correlationId,
    causationId: cause.id,
    data,
  };
}
