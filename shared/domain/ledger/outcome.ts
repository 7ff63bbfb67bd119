import type { LedgerRow } from '../../contracts/ledger.ts';
import { MAX_ATTEMPTS } from './attempts.ts';

/**
 * How the provider answered, as it goes into the row. A deferral `counts` as an attempt (default) unless the provider
 * only throttled, which says nothing of the message.
 */
export type Outcome =
  | { readonly state: 'sent'; readonly providerMessageId: string }
  | { readonly state: 'failed' | 'unknown'; readonly failure: string }
  | { readonly state: 'deferred'; readonly failure: string; readonly counts?: boolean };

/** What a settled claim says from then on, beside what it said before. */
export type Settlement = Pick<LedgerRow, 'state' | 'providerMessageId' | 'failure' | 'attempts'>;

/**
 * What an outcome makes of a claim. A throttled attempt is given back; one that counts and was the last has failed.
 * A deferred row has no lease: it is free.
 */
export function settlementOf({ attempts = 1 }: Pick<LedgerRow, 'attempts'>, outcome: Outcome): Settlement {
  if (outcome.state !== 'deferred') return { ...outcome, attempts };
  const { failure, counts = true } = outcome;
  if (!counts) return { state: 'deferred', failure, attempts: attempts - 1 };
  return { state: attempts < MAX_ATTEMPTS ? 'deferred' : 'failed', failure, attempts };
}
