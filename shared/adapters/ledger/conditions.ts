import { millisecondsOf } from '../../contracts/instant.ts';
import type { LedgerRow } from '../../contracts/ledger.ts';
import { decidableAgain } from '../../domain/decide/checks/ledger.ts';
import type { ClaimedRow } from '../../ports/ledger.ts';
import type { Expression } from '../dynamo/condition.ts';
import { attributes } from './ledger-item.ts';

/*
 * When a write of a ledger row holds:
 *
 *     record   ──▶ nothing there · deferred · suppressed by a code that may be decided again
 *     claim    ──▶ nothing there · exactly the row that was read before
 *     settle   ──▶ claimed, by this very lease
 */

const STATE = { '#s': attributes.state };
const LEASE = { '#l': attributes.leaseUntil };

/** No row, or one that may be decided again. */
export const open: Expression = {
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

/** The row is still as it was read. */
export function unchangedSince(previous: LedgerRow): Expression {
  const { leaseUntil } = previous;
  return {
    expression: `#s = :was AND #a = :at AND ${leaseUntil ? '#l = :lease' : 'attribute_not_exists(#l)'}`,
    names: { ...STATE, ...LEASE, '#a': attributes.at },
    values: {
      ':was': previous.state,
      ':at': millisecondsOf(previous.at),
      ...(leaseUntil && { ':lease': millisecondsOf(leaseUntil) }),
    },
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
