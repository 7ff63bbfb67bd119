import type { LedgerRow } from '../../contracts/ledger.ts';
import { HoldKind } from '../../contracts/records/customer.ts';

/** A state of ours: what the operator stops, and what is set up in the stage. */
const ofOurs = ['halted', 'programme-disabled', 'no-template', 'no-channel', 'state-of-emergency'];
/** A state of the book: whoever is written to about what, as far as it says so. */
const ofTheBook = [
  'customer-unknown',
  'policy-unknown',
  'policy-not-in-force',
  'no-longer-due',
  'overtaken',
  ...HoldKind.options.map((kind) => `hold-${kind}`),
];

/**
 * The codes of suppressions that tell of a state, which may end: when the message comes again while it is of use, it is
 * decided again. All others are for good: what the customer refused or had not agreed to, what was called off, what they
 * know already, and what is too late (docs/decisions/0032).
 */
export const decidableAgain: readonly string[] = [...ofOurs, ...ofTheBook];

/** The code of the check that ended a suppressed row; undefined of any other. */
export function endingOf({ state, reasons }: Pick<LedgerRow, 'state' | 'reasons'>): string | undefined {
  return state === 'suppressed' ? reasons.find(({ outcome }) => outcome === 'suppress')?.code : undefined;
}
