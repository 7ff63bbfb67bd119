import { type Outcome, settlementOf } from '../../domain/ledger/outcome.ts';
import type { ClaimedRow } from '../../ports/ledger.ts';
import type { Expression } from '../dynamo/condition.ts';
import { attributes } from './ledger-item.ts';

/** How a claimed row changes by the provider's answer. A deferred one is free again: its lease goes. */
export function outcomeChange(claim: ClaimedRow, outcome: Outcome): Expression {
  const { state, providerMessageId, failure, attempts } = settlementOf(claim, outcome);
  const isAccepted = providerMessageId !== undefined;
  const free = state === 'deferred' ? ' REMOVE #l' : '';
  return {
    expression: `SET #s = :state, #n = :attempts, #detail = :detail${free}`,
    names: {
      '#s': attributes.state,
      '#n': attributes.attempts,
      '#detail': isAccepted ? attributes.providerMessageId : attributes.failure,
    },
    values: { ':state': state, ':attempts': attempts, ':detail': isAccepted ? providerMessageId : failure },
  };
}
