import { fixedByClaim, isTextFixed } from '../domain/ledger/text-fixed.ts';
import { isLeaseOver, mayClaimOver } from '../domain/ledger/transitions.ts';
import { ledgerKeyText } from '../domain/ledger-key.ts';
import { ConfigurationError } from '../errors.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Open, Seal } from '../ports/vault.ts';
import { nothingThere } from './dynamo/put.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { changeTo } from './ledger/change-to.ts';
import { claimWrites } from './ledger/claim-writes.ts';
import { claimedBy, mayBeDecided } from './ledger/conditions.ts';
import { ledgerItem, ledgerItemKey, ledgerRow } from './ledger/ledger-item.ts';
import { DAYS_PARTITION, dayOf, manifestItem } from './ledger/manifest-item.ts';
import { outcomeChange } from './ledger/outcome-change.ts';
import { readableRows } from './ledger/readable-rows.ts';

/** The vault for class `content`: `seal` for claims, `open` for those who send a text again. */
type Options = TableOptions & { readonly seal: Seal; readonly open?: Open };

/**
 * The ledger table. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid; `claim` and `text` VaultError;
 * `text` ConfigurationError without `open`.
 */
export function dynamoLedger({ seal, open, ...options }: Options): Ledger {
  const table = dynamoTable(options);
  const claims = claimWrites(table, seal);
  const daysNoted = new Set<string>();

  async function noteDay(day: string): Promise<void> {
    if (daysNoted.has(day)) return;
    await table.put({ pk: DAYS_PARTITION, sk: day });
    daysNoted.add(day);
  }

  return {
    async rows(keys) {
      const items = await table.batchGet(keys.map(ledgerItemKey), { consistent: true });
      const rows = items.map(ledgerRow);
      return new Map(rows.map((row) => [ledgerKeyText(row), row]));
    },
    async text(key) {
      if (!open) throw new ConfigurationError('This ledger seals texts and opens none.');
      const [row] = await readableRows(
        await table.batchGet([ledgerItemKey(key)], { consistent: true }),
        open,
      );
      return row?.text;
    },
    async claim({ text, ...row }, previous, now) {
      if (previous && !mayClaimOver(previous, isLeaseOver(previous, now))) return false;
      if (previous && isTextFixed(previous)) return await claims.again(row, previous);
      return await claims.first({ ...row, text }, previous);
    },
    async settle(claim, outcome) {
      const change = outcomeChange(claim, outcome);
      await table.update(ledgerItemKey(claim), { change, condition: claimedBy(claim) });
    },
    async record(row) {
      const change = changeTo(ledgerItem(row), [...fixedByClaim, 'attempts', 'text']);
      return (await table.update(ledgerItemKey(row), { change, condition: mayBeDecided })) !== undefined;
    },
    async note(manifest) {
      await noteDay(dayOf(manifest.at));
      await table.put(manifestItem(manifest), nothingThere);
    },
  };
}
