import type { Chunk, Recipient } from '../contracts/candidate.ts';
import { Id } from '../contracts/ids.ts';
import { SenderIndex, senderPartition } from '../contracts/inbound.ts';
import type { LedgerKey } from '../contracts/ledger.ts';

/** A ledger key as one text: `cus_1/typhoon-motor/<occurrence>`. The operator's commands show it. */
export function ledgerKeyText(key: LedgerKey): string {
  return `${key.customerId}/${key.programme}/${key.occurrence}`;
}

const WRITTEN = /^([^/]+)\/([a-z][a-z0-9-]{0,63})\/([^\p{Cc}]{1,256})$/u;
const NUMBERS = senderPartition('');

/**
 * The key in a text made by `ledgerKeyText`, of a customer's message or of a reply to a number; undefined of any other
 * text: it may have been anywhere meanwhile.
 */
export function ledgerKeyOf(text: string): LedgerKey | undefined {
  const [, customerId, programme, occurrence] = WRITTEN.exec(text) ?? [];
  if (customerId === undefined || programme === undefined || occurrence === undefined) return undefined;
  const isOne = customerId.startsWith(NUMBERS)
    ? SenderIndex.safeParse(customerId.slice(NUMBERS.length)).success
    : Id.safeParse(customerId).success;
  return isOne ? { customerId, programme, occurrence } : undefined;
}

type About = Pick<Chunk, 'programme' | 'occurrence' | 'reply'>;

/** The key of a recipient's message of a chunk. A reply is of the number it goes to, whomever it speaks of. */
export function keyOf({ programme, occurrence, reply }: About, { customerId, own }: Recipient): LedgerKey {
  return {
    customerId: reply ? senderPartition(reply.sender) : customerId,
    programme,
    occurrence: own?.occurrence ?? occurrence,
  };
}

/** The keys of a chunk's messages, in the order of its recipients. */
export function keysOf(chunk: About & Pick<Chunk, 'recipients'>): readonly LedgerKey[] {
  return chunk.recipients.map((recipient) => keyOf(chunk, recipient));
}
