import type { SystemInstant } from '../../contracts/clock.ts';
import type { LedgerRow } from '../../contracts/ledger.ts';
import { isAlert } from '../../contracts/message-class.ts';
import { MAX_ATTEMPTS } from './attempts.ts';
import { isLiftable } from './ending.ts';

/*
 * What may be written over what stands; check, table and fake all ask here.
 *
 *     stands                                    claim   record
 *     ────────────────────────────────────────  ─────   ──────
 *     nothing                                    yes     yes
 *     deferred                                   yes     yes
 *     suppressed, by a code that can be lifted   yes     yes
 *     suppressed, for good                       –       –
 *     claimed, its lease not over                –       –
 *     claimed, its lease over, an alert          yes     –      while attempts < 3
 *     claimed, its lease over, anything else     –       –      settled as unknown
 *     sent · failed · unknown · delivered        –       –
 *
 * Only the lease that claimed settles: to sent, failed, unknown, or deferred again.
 */

/** Whether a claim's lease has ended (system time). A claim without one is held by nobody. */
export function isLeaseOver({ leaseUntil }: Pick<LedgerRow, 'leaseUntil'>, now: SystemInstant): boolean {
  return leaseUntil === undefined || leaseUntil <= now;
}

/** Whether a message whose row stands so may be claimed for sending. */
export function mayClaimOver(row: LedgerRow, leaseOver: boolean): boolean {
  if (row.state !== 'claimed') return mayRecordOver(row);
  return leaseOver && isAlert(row.messageClass) && (row.attempts ?? 1) < MAX_ATTEMPTS;
}

/** Whether a suppression or a deferral may be recorded where a row stands so. */
export function mayRecordOver(row: Pick<LedgerRow, 'state' | 'reasons'>): boolean {
  switch (row.state) {
    case 'deferred':
      return true;
    case 'suppressed':
      return isLiftable(row);
    case 'claimed':
    case 'sent':
    case 'failed':
    case 'unknown':
    case 'delivered':
      return false;
  }
}
