import type { Instant } from '#shared/contracts/instant.ts';
import type { LedgerState } from '#shared/contracts/ledger-state.ts';
import type { LedgerReader } from '#shared/ports/ledger.ts';

const left: readonly LedgerState[] = ['sent', 'delivered', 'unknown'];

/** How many messages were decided and left while the clock stood at an instant. */
export async function sentAt(at: Instant, ledger: Pick<LedgerReader, 'since'>): Promise<number> {
  let sent = 0;
  for await (const rows of ledger.since(at))
    sent += rows.filter((row) => row.at === at && left.includes(row.state)).length;
  return sent;
}
