import { millisecondsOf } from '../../contracts/instant.ts';
import type { LedgerRow } from '../../contracts/ledger.ts';
import { decidableAgain } from '../../domain/ledger/ending.ts';
import { marksOf } from '../../domain/ledger/marks.ts';
import type { ClaimedRow } from '../../ports/ledger.ts';
import type { Expression } from '../dynamo/condition.ts';
import { attributes } from './ledger-item.ts';

/*
 * When a write of a ledger row holds (who may follow whom is drawn in domain/ledger/transitions.ts):
 *
 *     record   ──▶ nothing there · what `mayRecordOver` says
 *     claim    ──▶ nothing there · exactly the row that was read before, and `mayClaimOver` held
 *     settle   ──▶ claimed, by this very lease
 */

const STATE = { '#s': attributes.state };
const LEASE = { '#l': attributes.leaseUntil };

/** No row, or one that may be decided again: `mayRecordOver`, asked by the table. */
export const mayBeDecided: Expression = {
  expression: `attribute_not_exists(pk) OR #s = :deferred OR (#s = :suppressed AND #d IN (${decidableAgain
    .map((_, at) => `:again${at}`)
    .join(', ')}))`,
  names: { ...STATE, '#d': attributes.ending },
  values: {
    ':deferred': 'deferred',
    ':suppressed': 'suppressed',
    ...Object.fromEntries(decidableAgain.map((code, at) => [`:again${at}`, code])),
  },
};

/** The row is still as it was read, by its marks. */
export function unchangedSince(previous: LedgerRow): Expression {
  const { state, at, leaseUntil, attempts, ending } = marksOf(previous);
  const marks: readonly (readonly [attribute: string, value: unknown])[] = [
    [attributes.state, state],
    [attributes.at, millisecondsOf(at)],
    [attributes.leaseUntil, leaseUntil && millisecondsOf(leaseUntil)],
    [attributes.attempts, attempts],
    [attributes.ending, ending],
  ];
  const present = marks.filter(([, value]) => value !== undefined);
  const tests = marks.map(([name, value]) =>
    value === undefined ? `attribute_not_exists(#was_${name})` : `#was_${name} = :was_${name}`,
  );
  return {
    expression: tests.join(' AND '),
    names: Object.fromEntries(marks.map(([name]) => [`#was_${name}`, name])),
    values: Object.fromEntries(present.map(([name, value]) => [`:was_${name}`, value])),
  };
}

/** The row is claimed, and by this lease: nobody took it over, and no receipt has settled it. */
export function claimedBy({ leaseUntil }: ClaimedRow): Expression {
  return {
    expression: '#s = :claimed AND #l = :lease',
    names: { ...STATE, ...LEASE },
    values: { ':claimed': 'claimed', ':lease': millisecondsOf(leaseUntil) },
  };
}
