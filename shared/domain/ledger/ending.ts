import type { LedgerRow } from '../../contracts/ledger.ts';

/** The codes of suppressions that what happens later can lift. */
export const decidableAgain: readonly string[] = ['halted', 'customer-unknown', 'no-template'];

/** The code of the check that ended a suppressed row. */
export function endingCode(row: Pick<LedgerRow, 'reasons'>): string | undefined {
  return row.reasons.find(({ outcome }) => outcome === 'suppress')?.code;
}

/** Whether a suppressed row may be decided again. */
export function isLiftable(row: Pick<LedgerRow, 'reasons'>): boolean {
  return decidableAgain.includes(endingCode(row) ?? '');
}
