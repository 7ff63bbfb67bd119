import type { LedgerRow } from '../../../contracts/ledger.ts';
import { isAlert } from '../../../contracts/message-class.ts';
import { type Check, pass, suppress } from '../check.ts';

/** How often an alert whose outcome nobody saw is sent at most. */
export const MAX_ATTEMPTS = 3;

/** Suppressions that what happens later can lift. */
export const decidableAgain: readonly string[] = ['halted', 'customer-unknown', 'no-template'];

/** The code of the check that ended a suppressed row. */
export function endingCode(row: LedgerRow): string | undefined {
  return row.reasons.find(({ outcome }) => outcome === 'suppress')?.code;
}

function mayClaimAgain(row: LedgerRow, leaseOver: boolean): boolean {
  return leaseOver && isAlert(row.messageClass) && (row.attempts ?? 1) < MAX_ATTEMPTS;
}

/** Nothing in the ledger ended this occurrence for this customer. */
export const ledger: Check = {
  name: 'ledger',
  judge: ({ row, leaseOver }) => {
    switch (row?.state) {
      case undefined:
      case 'deferred':
        return pass;
      case 'suppressed':
        return decidableAgain.includes(endingCode(row) ?? '') ? pass : suppress('already-decided');
      case 'claimed':
        return mayClaimAgain(row, leaseOver) ? pass : suppress('already-claimed');
      case 'sent':
      case 'delivered':
      case 'failed':
      case 'unknown':
        return suppress('already-sent');
    }
  },
};
