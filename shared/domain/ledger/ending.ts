import type { LedgerRow } from '../../contracts/ledger.ts';

/** The codes of suppressions that what happens later can lift. */
export const decidableAgain: readonly string[] = [
  'halted',
  'customer-unknown',
  'no-template',
  'no-longer-due',
  'overtaken',
  'state-of-emergency',
];

/** The code of the check that ended a suppressed row; undefined of any other. */
export function endingOf({ state, reasons }: Pick<LedgerRow, 'state' | 'reasons'>): string | undefined {
  return state === 'suppressed' ? reasons.find(({ outcome }) => outcome === 'suppress')?.code : undefined;
}
