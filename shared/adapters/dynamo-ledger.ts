import { fixedByClaim, isTextFixed } from '../domain/ledger/text-fixed.ts';
import { mayClaimOver, termsOf } from '../domain/ledger/transitions.ts';
import { ConfigurationError } from '../errors.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Open, Seal } from '../ports/vault.ts';
import { nothingThere } from './dynamo/put.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { dynamoStandingClaims } from './dynamo-standing-claims.ts';
import { changeTo } from './ledger/change-to.ts';
import { claimWrites } from './ledger/claim-writes.ts';
import { mayBeDecided } from './ledger/conditions.ts';
import { daysNoted } from './ledger/days-noted.ts';
import { ledgerItem, ledgerItemKey } from './ledger/ledger-item.ts';
import { manifestItem } from './ledger/manifest-item.ts';
import { readableRows } from './ledger/readable-rows.ts';
import { receiptChange } from './ledger/receipt-change.ts';

/** The vault for class `content`: `seal` for claims, `open` for those who send a text again. */
type Options = TableOptions & { readonly seal: Seal; readonly open?: Open };

/**
 * The ledger table. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid; `claim` and `text` VaultError;
 * `text` ConfigurationError without `open`.
 */
export function dynamoLedger({ seal, open, ...options }: Options): Ledger {
  const table = dynamoTable(options);
  const claims = claimWrites(table, seal);
  const noteDay = daysNoted(table);

  return {
    ...dynamoStandingClaims(options),
    async text(key) {
      if (!open) throw new ConfigurationError('This ledger seals texts and opens none.');
      const [row] = await readableRows(
        await table.batchGet([ledgerItemKey(key)], { consistent: true }),
        open,
      );
      return row?.text;
    },
    async claim({ text, ...row }, previous, now) {
      if (previous && !mayClaimOver(termsOf(previous, now))) return false;
      if (previous && isTextFixed(previous)) return await claims.again(row, previous);
      return await claims.first({ ...row, text }, previous);
    },
    async record(row) {
      const change = changeTo(ledgerItem(row), [...fixedByClaim, 'attempts', 'text']);
      return (await table.update(ledgerItemKey(row), { change, condition: mayBeDecided })) !== undefined;
    },
    async receipt(key, receipt) {
      return (await table.update(ledgerItemKey(key), receiptChange(receipt))) !== undefined;
    },
    async note(manifest) {
      await noteDay(manifest.at);
      await table.put(manifestItem(manifest), nothingThere);
    },
  };
}
