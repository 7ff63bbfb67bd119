import type { SystemInstant } from '../../contracts/clock.ts';
import type { RowTerms } from '../../contracts/inputs.ts';
import type { LedgerRow } from '../../contracts/ledger.ts';
import type { LedgerState } from '../../contracts/ledger-state.ts';
import { isAlert } from '../../contracts/message-class.ts';
import { MAX_ATTEMPTS } from './attempts.ts';
import { decidableAgain, endingOf } from './ending.ts';

/*
 * What may be written over what stands; check, table and fake all ask here.
 *
 *     stands                                    claim   record
 *     ────────────────────────────────────────  ─────   ──────
 *     nothing                                    yes     yes
 *     deferred                                   yes     yes
 *     suppressed, for a state that may end       yes     yes    the same code again writes nothing
 *     suppressed, for good                       –       –
 *     claimed, its lease not over                –       –
 *     claimed, its lease over, an alert          yes     –      while attempts < 3
 *     claimed, its lease over, anything else     –       –      settled as unknown
 *     sent · failed · unknown · delivered        –       –
 *
 * Only the lease that claimed settles: to sent, failed, unknown, or deferred again. A provider's report moves claimed,
 * sent and unknown to delivered or failed, and failed to delivered.
 */

/** Whether a claim's lease has ended (system time). A claim without one is held by nobody. */
export function isLeaseOver({ leaseUntil }: Pick<LedgerRow, 'leaseUntil'>, now: SystemInstant): boolean {
  return leaseUntil === undefined || leaseUntil <= now;
}

/** What the rules ask of a row that stands. */
export function termsOf(row: LedgerRow, now: SystemInstant): RowTerms {
  const { state, messageClass, attempts } = row;
  const ending = endingOf(row);
  return {
    state,
    messageClass,
    leaseOver: state === 'claimed' && isLeaseOver(row, now),
    ...(attempts !== undefined && { attempts }),
    ...(ending !== undefined && { ending }),
  };
}

/** Whether a message whose row stands so may be claimed for sending. */
export function mayClaimOver(row: RowTerms): boolean {
  if (row.state !== 'claimed') return mayRecordOver(row);
  return row.leaseOver && isAlert(row.messageClass) && (row.attempts ?? 1) < MAX_ATTEMPTS;
}

/** Whether a suppression or a deferral may be recorded where a row stands so. */
export function mayRecordOver({ state, ending }: Pick<RowTerms, 'state' | 'ending'>): boolean {
  switch (state) {
    case 'deferred':
      return true;
    case 'suppressed':
      return decidableAgain.includes(ending ?? '');
    case 'claimed':
    case 'sent':
    case 'failed':
    case 'unknown':
    case 'delivered':
      return false;
  }
}

/** What a provider's report makes of a row that stands so; undefined where it changes nothing. Delivered wins. */
export function afterReceipt(state: LedgerState, reported: 'delivered' | 'failed'): LedgerState | undefined {
  switch (state) {
    case 'claimed':
    case 'sent':
    case 'unknown':
      return reported;
    case 'failed':
      return reported === 'delivered' ? 'delivered' : undefined;
    case 'delivered':
    case 'deferred':
    case 'suppressed':
      return undefined;
  }
}
