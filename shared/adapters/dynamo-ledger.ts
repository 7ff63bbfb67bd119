import type { SystemInstant } from '../contracts/clock.ts';
import type { LedgerRow } from '../contracts/ledger.ts';
import { decidableAgain, endingCode } from '../domain/decide/checks/ledger.ts';
import { ledgerKeyText } from '../domain/ledger-key.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Seal } from '../ports/vault.ts';
import { nothingThere } from './dynamo/put.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { claimedBy, open, unchangedSince } from './ledger/conditions.ts';
import { ledgerItem, ledgerItemKey, ledgerRow, textAddress } from './ledger/ledger-item.ts';
import { DAYS_PARTITION, dayOf, manifestItem } from './ledger/manifest-item.ts';
import { outcomeChange } from './ledger/outcome-change.ts';

/** The ledger table. Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid; `claim` VaultError. */
export function dynamoLedger({ seal, ...options }: TableOptions & { readonly seal: Seal }): Ledger {
  const table = dynamoTable(options);
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
    async claim({ text, ...row }, previous, now) {
      if (previous && !mayFollow(previous, now)) return false;
      const [sealed] = await seal.seal([{ at: textAddress(row), value: { text } }]);
      const condition = previous ? unchangedSince(previous) : nothingThere;
      return (await table.put(ledgerItem(row, sealed?.bytes), condition)).written;
    },
    async settle(claim, outcome) {
      const change = outcomeChange(outcome);
      await table.update(ledgerItemKey(claim), { change, condition: claimedBy(claim) });
    },
    async record(row) {
      return (await table.put(ledgerItem(row), open)).written;
    },
    async note(manifest) {
      await noteDay(dayOf(manifest.at));
      await table.put(manifestItem(manifest), nothingThere);
    },
  };
}

/** Whether a row may be claimed over: deferred, suppressed for what can be lifted, or claimed with its lease over. */
function mayFollow(previous: LedgerRow, now: SystemInstant): boolean {
  switch (previous.state) {
    case 'deferred':
      return true;
    case 'suppressed':
      return decidableAgain.includes(endingCode(previous) ?? '');
    case 'claimed':
      return previous.leaseUntil === undefined || previous.leaseUntil <= now;
    case 'sent':
    case 'failed':
    case 'unknown':
    case 'delivered':
      return false;
  }
}
