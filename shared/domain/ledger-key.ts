import type { Chunk } from '../contracts/candidate.ts';
import { senderPartition } from '../contracts/inbound.ts';
import type { LedgerKey } from '../contracts/ledger.ts';

/** A ledger key as one text: `cus_1/typhoon-motor/<occurrence>`. The operator's commands show it. */
export function ledgerKeyText(key: LedgerKey): string {
  return `${key.customerId}/${key.programme}/${key.occurrence}`;
}

/**
 * The keys of a chunk's messages, in the order of its recipients. A reply is of the number it goes to, whomever it speaks
 * of.
 */
export function keysOf({
  programme,
  occurrence,
  recipients,
  reply,
}: Pick<Chunk, 'programme' | 'occurrence' | 'recipients' | 'reply'>): readonly LedgerKey[] {
  return recipients.map(({ customerId, own }) => ({
    customerId: reply ? senderPartition(reply.sender) : customerId,
    programme,
    occurrence: own?.occurrence ?? occurrence,
  }));
}
