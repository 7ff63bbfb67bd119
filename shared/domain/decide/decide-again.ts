import type { BusinessInstant } from '../../contracts/clock.ts';
import type { Reason } from '../../contracts/decision.ts';
import type { LedgerRow } from '../../contracts/ledger.ts';
import { sortedJson } from '../sorted-json.ts';
import type { Facts } from './check.ts';
import { decide } from './decide.ts';

/** How a decision made again compares with the one on record. */
export type Comparison =
  | { readonly answer: 'same' }
  | { readonly answer: 'differs'; readonly reasons: readonly Reason[] }
  /** Inputs were not kept, or rules, template or configuration have another version by now. */
  | { readonly answer: 'not-comparable'; readonly because: 'no-inputs' | 'versions' };

/** Decides a row again, from its own inputs at its own moment, and compares reason by reason. Pure. */
export function decideAgain(
  row: LedgerRow,
  now: Pick<Facts, 'programme' | 'template' | 'offerTemplate' | 'config'>,
): Comparison {
  const { inputs, messageClass, usefulUntil } = row;
  if (!inputs) return { answer: 'not-comparable', because: 'no-inputs' };
  const facts: Facts = { ...now, ...inputs, messageClass, usefulUntil };
  const { reasons, versions } = decide(facts, row.at as BusinessInstant); // cast: `at` of a row is business time
  if (!isSame(versions, row.versions)) return { answer: 'not-comparable', because: 'versions' };
  return isSame(reasons, row.reasons) ? { answer: 'same' } : { answer: 'differs', reasons };
}

/** Parsed by the same schema, what is equal has equal text. */
function isSame<Value>(one: Value, other: Value): boolean {
  return sortedJson(one) === sortedJson(other);
}
