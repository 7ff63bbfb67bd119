import type { OptOutWord } from '#shared/contracts/refusal.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import type { Asking } from './answer.ts';

/** What somebody said of being written to, as of when they wrote it, for their number and all who have it. */
export function wordOf(word: OptOutWord, { ref, heard: { inbound, holders } }: Asking): Effect {
  return {
    is: 'opt-out',
    word,
    senders: inbound.senders,
    customerIds: holders.customers.map(({ id }) => id),
    messageId: ref.messageId,
    at: inbound.sentAt,
  };
}
