import { ledgerKeyText } from '../domain/ledger-key.ts';
import type { StandingClaims } from '../ports/ledger.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { claimedBy } from './ledger/conditions.ts';
import { ledgerItemKey, ledgerRow } from './ledger/ledger-item.ts';
import { outcomeChange } from './ledger/outcome-change.ts';

/** What stands in the ledger table, and how claims of it end. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid. */
export function dynamoStandingClaims(options: TableOptions): StandingClaims {
  const table = dynamoTable(options);
  return {
    async rows(keys) {
      const items = await table.batchGet(keys.map(ledgerItemKey), { consistent: true });
      const rows = items.map(ledgerRow);
      return new Map(rows.map((row) => [ledgerKeyText(row), row]));
    },
    async settle(claim, outcome) {
      const change = outcomeChange(claim, outcome);
      await table.update(ledgerItemKey(claim), { change, condition: claimedBy(claim) });
    },
  };
}
