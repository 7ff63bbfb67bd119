import type { LedgerKey } from '../contracts/ledger.ts';

/** A ledger key as one text: `cus_1/typhoon-motor/<occurrence>`. The operator's commands show it. */
export function ledgerKeyText(key: LedgerKey): string {
  return `${key.customerId}/${key.programme}/${key.occurrence}`;
}
