import type { LedgerRow } from '../../contracts/ledger.ts';
import { isAlert } from '../../contracts/message-class.ts';

/** What a first claim fixes beside the text: a resend goes the same way. */
export const fixedByClaim = ['channel', 'to', 'parts'] as const satisfies readonly (keyof LedgerRow)[];

/**
 * Whether a row's text is fixed, because it may have left: it is claimed, or is an alert's that was claimed before.
 * Anything else that was given back never left, so it gets the words that are right now: an offer is none when consent
 * is gone. Whoever claims over a fixed row sends the text that stands, and the ledger keeps it.
 */
export function isTextFixed({
  state,
  messageClass,
  attempts = 0,
}: Pick<LedgerRow, 'state' | 'messageClass' | 'attempts'>): boolean {
  return state === 'claimed' || (isAlert(messageClass) && attempts > 0);
}
