import type { Chunk } from '../contracts/candidate.ts';
import type { LedgerKey } from '../contracts/ledger.ts';

/** A ledger key as one text: `cus_1/typhoon-motor/<occurrence>`. The operator's commands show it. */
export function ledgerKeyText(key: LedgerKey): string {
  return `${key.customerId}/${key.programme}/${key.occurrence}`;
}

/** The keys of a chunk's messages, in the order of its recipients. */
export function keysOf({
  programme,
  occurrence,
  recipients,
}: Pick<Chunk, 'programme' | 'occurrence' | 'recipients'>): readonly LedgerKey[] {
  return recipients.map(({ customerId, own }) => ({
    customerId,
    programme,
    occurrence: own?.occurrence ?? occurrence,
  }));
}
