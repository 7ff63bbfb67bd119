import type { LedgerRow } from '../../contracts/ledger.ts';

/** What a first claim fixes beside the text: a resend goes the same way. */
export const fixedByClaim = ['channel', 'to', 'parts'] as const satisfies readonly (keyof LedgerRow)[];

/**
 * Whether a row's text is fixed: it is claimed, or an attempt of it counted, so that it may have left. Whoever claims
 * over such a row sends the text that stands, and the ledger keeps it.
 */
export function isTextFixed({ state, attempts = 0 }: Pick<LedgerRow, 'state' | 'attempts'>): boolean {
  return state === 'claimed' || attempts > 0;
}
