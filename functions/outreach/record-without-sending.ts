import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { marksOf } from '#shared/domain/ledger/marks.ts';
import { isSaidAlready } from '#shared/domain/ledger/said-already.ts';
import { mayClaimOver, mayRecordOver, termsOf } from '#shared/domain/ledger/transitions.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Judgement } from '#shared/engagement/judge-recipients.ts';
import type { ClaimedRow } from '#shared/ports/ledger.ts';
import type { Fate } from './fate.ts';
import { rowOf } from './row-of.ts';
import type { OutreachServices } from './services.ts';

function isClaimed(row: LedgerRow | undefined): row is ClaimedRow {
  return row?.state === 'claimed' && row.leaseUntil !== undefined;
}

/** Records that somebody is not written to, or not now, and leaves alone what the ledger has ended, or says already. */
export async function recordWithoutSending(judgement: Judgement, services: OutreachServices): Promise<Fate> {
  const { decision, row } = judgement;
  if (isClaimed(row)) return claimOfAnother(judgement, row, services);
  if (decision.outcome === 'suppress' && decision.code.startsWith('already-')) return 'standing';
  const isHalted = decision.outcome === 'suppress' && decision.code === 'halted';
  if (isSaidAlready(decision, judgement.facts.row)) return isHalted ? 'halted' : 'standing';
  const state = decision.outcome === 'defer' ? 'deferred' : 'suppressed';
  const written = await services.ledger.record({ ...rowOf(judgement), state });
  if (!written) return await whereAnotherWrote(judgement, services);
  return isHalted ? 'halted' : state;
}

/** What stands was written meanwhile. Where it is no end, its writer may be gone: this message comes again to see. */
async function whereAnotherWrote({ key }: Judgement, { ledger }: OutreachServices): Promise<Fate> {
  const row = (await ledger.rows([key])).get(ledgerKeyText(key));
  const isOpen = row === undefined || row.state === 'claimed' || mayRecordOver(marksOf(row));
  return isOpen ? 'put-back' : 'standing';
}

/**
 * A claim of somebody else: theirs while the lease lasts. After it, nobody knows whether it left: an alert that a
 * halt stops may go again when the halt is lifted, anything else is unknown.
 */
async function claimOfAnother(
  { decision }: Judgement,
  row: ClaimedRow,
  { ledger, systemClock }: OutreachServices,
): Promise<Fate> {
  const terms = termsOf(row, systemClock());
  if (!terms.leaseOver) return 'put-back';
  const isHalted = decision.outcome === 'suppress' && decision.code === 'halted';
  if (isHalted && mayClaimOver(terms)) return 'halted';
  await ledger.settle(row, { state: 'unknown', failure: 'lease-expired' });
  return 'unknown';
}
