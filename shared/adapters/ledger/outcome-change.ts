import type { Outcome } from '../../ports/ledger.ts';
import type { Expression } from '../dynamo/condition.ts';
import { attributes } from './ledger-item.ts';

/** How a row changes by the provider's answer. A deferred one is free again: its lease goes. */
export function outcomeChange(outcome: Outcome): Expression {
  switch (outcome.state) {
    case 'sent':
      return set(outcome.state, attributes.providerMessageId, outcome.providerMessageId);
    case 'failed':
    case 'unknown':
      return set(outcome.state, attributes.failure, outcome.failure);
    case 'deferred': {
      const { expression, ...rest } = set(outcome.state, attributes.failure, outcome.failure);
      return { ...rest, expression: `${expression} REMOVE #l` };
    }
  }
}

function set(state: string, attribute: string, value: string): Expression {
  return {
    expression: 'SET #s = :state, #detail = :detail',
    names: { '#s': attributes.state, '#detail': attribute },
    values: { ':state': state, ':detail': value },
  };
}
