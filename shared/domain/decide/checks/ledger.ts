import type { LedgerState } from '../../../contracts/ledger-state.ts';
import { mayClaimOver } from '../../ledger/transitions.ts';
import { type Check, pass, suppress } from '../check.ts';

/** Nothing in the ledger ended this occurrence for this customer, and nobody holds it. */
export const ledger: Check = {
  name: 'ledger',
  judge: ({ row }) => (row === undefined || mayClaimOver(row) ? pass : suppress(codeOf(row.state))),
};

function codeOf(state: LedgerState): string {
  switch (state) {
    case 'suppressed':
      return 'already-decided';
    case 'claimed':
    case 'deferred':
      return 'already-claimed';
    case 'sent':
    case 'delivered':
    case 'failed':
    case 'unknown':
      return 'already-sent';
  }
}
