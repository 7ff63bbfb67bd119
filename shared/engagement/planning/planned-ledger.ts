import type { LedgerRow } from '../../contracts/ledger.ts';
import { ledgerKeyText } from '../../domain/ledger-key.ts';
import type { Ledger } from '../../ports/ledger.ts';

/** The ledger as it stands, with the rows over it that a plan would have written. */
export interface PlannedLedger extends Pick<Ledger, 'rows'> {
  /** Remembers a row, as far as deciding asks of it. */
  write(row: LedgerRow): void;
}

/** The ledger at the beginning of a plan. */
export function plannedLedger(stored: Pick<Ledger, 'rows'>): PlannedLedger {
  const planned = new Map<string, LedgerRow>();
  return {
    write: (row) => planned.set(ledgerKeyText(row), row),
    async rows(keys) {
      const texts = keys.map((key) => [key, ledgerKeyText(key)] as const);
      const unplanned = texts.flatMap(([key, text]) => (planned.has(text) ? [] : [key]));
      const found = unplanned.length > 0 ? await stored.rows(unplanned) : new Map<string, LedgerRow>();
      const rows = texts.flatMap(([, text]) => {
        const row = planned.get(text) ?? found.get(text);
        return row ? [[text, row] as const] : [];
      });
      return new Map(rows);
    },
  };
}
