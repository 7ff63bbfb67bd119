import type { OptOuts } from '../ports/opt-outs.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { refusalsKey } from './stops/keys.ts';
import { saidUpdate } from './stops/refusal-item.ts';

/** Refusals by number that providers tell of, in the stops table. Throws StoreBusy, AccessDenied, ServiceFailed. */
export function dynamoOptOuts(options: TableOptions): OptOuts {
  const table = dynamoTable(options);
  return {
    async record({ senders, word, messageId, at }) {
      const update = saidUpdate({ senders: [...senders], word, messageId, at });
      for (const phoneIndex of senders) await table.update(refusalsKey({ phoneIndex }), update);
    },
  };
}
