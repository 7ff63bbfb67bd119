import { type Chunk, NOBODY } from '#shared/contracts/candidate.ts';
import type { Inbound } from '#shared/contracts/inbound.ts';
import { replyUsefulUntil } from '#shared/domain/decide/reply-terms.ts';
import { aChunk } from './a-chunk.ts';

/** A reply in fixed words, and one that goes even to who has refused everything. */
export const REPLY = 'reply-booking';
export const EXEMPT_REPLY = 'reply-help';

/** A message that came in a moment ago. */
export function aMessage(over: Partial<Inbound> = {}): Inbound {
  return {
    id: 'twilio-SM1',
    source: 'twilio',
    sender: '1.index-of-who-wrote',
    senders: ['1.index-of-who-wrote'],
    sentAt: '2026-09-10T02:04:59.000Z',
    receivedAt: '2026-09-10T02:05:00.000Z',
    phoneCountry: 'CN',
    ...over,
  };
}

/** A chunk with the reply to a message, which speaks of nobody unless it says of whom. */
export function aReplyChunk(over: Partial<Chunk> = {}, message: Inbound = aMessage()): Chunk {
  const { id, sender, receivedAt } = message;
  return aChunk({
    id: `reply/${id}`,
    programme: REPLY,
    occurrence: id,
    messageClass: 'reply',
    asOf: receivedAt,
    usefulUntil: replyUsefulUntil(message),
    data: {},
    recipients: [{ customerId: NOBODY, policyIds: [] }],
    reply: { sender, messageId: id },
    ...over,
  });
}
