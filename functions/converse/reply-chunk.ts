import type { Reply } from '#shared/contracts/answered.ts';
import { type Chunk, NOBODY, type Recipient } from '#shared/contracts/candidate.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import type { Inbound, InboundRef } from '#shared/contracts/inbound.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { replyUsefulUntil } from '#shared/domain/decide/reply-terms.ts';
import { programmeOf } from '#shared/programmes/registry.ts';

/**
 * A reply as a candidate for outreach, of one recipient: whom it speaks of, or nobody; noted as of when its message came
 * in. The same reply is the same.
 */
export function replyChunk(
  { programme, data, locale, occurrence, customerId, policyIds, claimId }: Reply,
  inbound: Inbound,
  event: EventOf<InboundRef>,
): Chunk {
  const { id, receivedAt, senders } = inbound;
  const about = {
    occurrence: occurrence ?? id,
    usefulUntil: replyUsefulUntil(inbound, programmeOf(programme)),
  };
  return {
    id: `${programme}/${id}`,
    programme,
    messageClass: 'reply',
    asOf: receivedAt,
    data,
    ...about,
    correlationId: event.correlationId,
    causationId: event.id,
    recipients: [
      {
        customerId: customerId ?? NOBODY,
        policyIds: [...policyIds],
        ...(claimId !== undefined && { own: ofClaim(claimId, about, receivedAt) }),
      },
    ],
    notedAt: receivedAt,
    reply: { ...event.data, locale, ...(senders.length > 1 && { senders: [...senders] }) },
  };
}

function ofClaim(
  claimId: string,
  about: Pick<Chunk, 'occurrence' | 'usefulUntil'>,
  dueAt: Instant,
): NonNullable<Recipient['own']> {
  return { ...about, dueAt, claimId };
}
