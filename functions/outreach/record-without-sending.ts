import type { Chunk } from '#shared/contracts/candidate.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { ClaimedRow } from '#shared/ports/ledger.ts';
import type { Fate } from './fate.ts';
import type { Judgement } from './judge-recipients.ts';
import { rowOf } from './row-of.ts';
import type { OutreachServices } from './services.ts';

function isClaimed(row: LedgerRow | undefined): row is ClaimedRow {
  return row?.state === 'claimed' && row.leaseUntil !== undefined;
}

/** Records that somebody is not written to, or not now, and leaves alone what the ledger has already ended. */
export async function recordWithoutSending(
  chunk: Chunk,
  judgement: Judgement,
  services: OutreachServices,
): Promise<Fate> {
  const { decision, facts } = judgement;
  if (isClaimed(facts.row)) return abandonedClaim(facts.row, facts.leaseOver, services);
  if (decision.outcome === 'suppress' && decision.code.startsWith('already-')) return 'standing';
  const state = decision.outcome === 'defer' ? 'deferred' : 'suppressed';
  const written = await services.ledger.record({ ...rowOf(chunk, judgement), state });
  return written ? 'suppressed' : 'standing';
}

/** A claim of somebody else: theirs while the lease lasts; after it, nobody knows whether it left. */
async function abandonedClaim(
  row: ClaimedRow,
  leaseOver: boolean,
  { ledger }: OutreachServices,
): Promise<Fate> {
  if (!leaseOver) return 'put-back';
  await ledger.settle(row, { state: 'unknown', failure: 'lease-expired' });
  return 'unknown';
}
