import { LedgerState } from '../../contracts/ledger-state.ts';
import { providersWord } from '../../domain/ledger/providers-word.ts';
import { afterReceipt } from '../../domain/ledger/transitions.ts';
import type { Receipt } from '../../ports/ledger.ts';
import type { Update } from '../dynamo/update.ts';
import { attributes } from './ledger-item.ts';

/**
 * How a row changes by a provider's report, while it stands in a state that a report changes (`afterReceipt`, asked by
 * the table). A failure is the report's word for it; what was delivered has none. The token is of a claim's call, which is over.
 */
export function receiptChange({ state, failure }: Receipt): Update {
  const from = LedgerState.options.filter((standing) => afterReceipt(standing, state) !== undefined);
  const names = { '#s': attributes.state, '#f': attributes.failure, '#k': attributes.token };
  const isExplained = state === 'failed' && failure !== undefined;
  return {
    change: {
      expression: `SET #s = :state${isExplained ? ', #f = :failure REMOVE #k' : ' REMOVE #f, #k'}`,
      names,
      values: { ':state': state, ...(isExplained && { ':failure': providersWord(failure) }) },
    },
    condition: {
      expression: `#s IN (${from.map((_, at) => `:from${at}`).join(', ')})`,
      values: Object.fromEntries(from.map((standing, at) => [`:from${at}`, standing])),
    },
  };
}
