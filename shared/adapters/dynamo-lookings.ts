import { randomBytes } from 'node:crypto';
import type { Lookings } from '../ports/conversations.ts';
import { nothingThere } from './dynamo/put.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

/**
 * Who has read which conversation, in the ledger table: `looked#<customer>` / `<at>#<random>`. Throws StoreBusy,
 * AccessDenied, ServiceFailed.
 */
export function dynamoLookings(options: TableOptions): Lookings {
  const table = dynamoTable(options);
  return {
    async record({ customerId, at, ...who }) {
      const ofItsOwn = randomBytes(6).toString('base64url');
      await table.put({ pk: `looked#${customerId}`, sk: `${at}#${ofItsOwn}`, ...who }, nothingThere);
    },
  };
}
