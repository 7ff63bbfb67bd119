import { LedgerState } from '../../contracts/ledger-state.ts';
import { afterReceipt } from '../../domain/ledger/transitions.ts';
import type { Receipt } from '../../ports/ledger.ts';
import type { Update } from '../dynamo/update.ts';
import { attributes } from './ledger-item.ts';

/**
 * How a row changes by a provider's report, while it stands in a state that a report changes (`afterReceipt`, asked by
 * the table). A failure is the report's word for it; what was delivered has none.
 */
export function receiptChange({ state, failure }: Receipt): Update {
  const from = LedgerState.options.filter((standing) => afterReceipt(standing, state) !== undefined);
  const names = { '#s': attributes.state, '#f': attributes.failure };
  const isExplained = state === 'failed' && failure !== undefined;
  return {
    change: {
      expression: `SET #s = :state${isExplained ? ', #f = :failure' : ' REMOVE #f'}`,
      names,
      values: { ':state': state, ...(isExplained && { ':failure': failure }) },
    },
    condition: {
      expression: `#s IN (${from.map((_, at) => `:from${at}`).join(', ')})`,
      values: Object.fromEntries(from.map((standing, at) => [`:from${at}`, standing])),
    },
  };
}
