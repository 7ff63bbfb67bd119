import type { RowTerms } from '../../contracts/inputs.ts';
import type { Decision } from '../decide/decide.ts';

/** Whether a row has ended for just the reason that a decision gives again: it stays, and says since when that is so. */
export function isSaidAlready(decision: Decision, row: RowTerms | undefined): boolean {
  return decision.outcome === 'suppress' && row?.state === 'suppressed' && row.ending === decision.code;
}
