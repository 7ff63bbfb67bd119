import { describe, expect, it } from 'vitest';
import { ledgerItem, ledgerRow, textAddress } from '#shared/adapters/ledger/ledger-item.ts';
import { manifestItem, manifestKeys } from '#shared/adapters/ledger/manifest-item.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { checks } from '#shared/domain/decide/checks.ts';
import { aRow } from '../../support/a-row.ts';
import { memoryVault } from '../../support/fakes/memory-vault.ts';
import { itemBytes } from '../../support/item-bytes.ts';

const WRITE_UNIT = 1024;

/** A row with everything in it: every check's word, ids as long as ids get, a message id of the provider. */
function theLongestRow(): LedgerRow {
  return aRow({
    customerId: 'c'.repeat(64),
    programme: 'thunderstorm-motor',
    occurrence: 'e'.repeat(64),
    state: 'sent',
    reasons: checks.map(({ name }) => ({ check: name, outcome: 'not-yet' })),
    versions: { rules: '2026-11-22', config: '2026-11-22', template: 'thunderstorm-motor@12' },
    correlationId: '3f6b1f0c-6f0f-4b86-9e51-0e2f6f0b7a11',
    channel: 'whatsapp',
    providerMessageId: '3f6b1f0c-6f0f-4b86-9e51-0e2f6f0b7a11',
  });
}

/** As the table holds a claim: its text sealed, and the token of the call that wrote it. */
async function withText(row: LedgerRow, text: string) {
  const [sealed] = await memoryVault().seal.seal([{ at: textAddress(row), value: { text } }]);
  return ledgerItem(row, sealed?.bytes, 'k'.repeat(12));
}

describe('a ledger row', () => {
  it('of 140 Chinese characters and the longest of everything costs one write unit', async () => {
    expect(itemBytes(await withText(theLongestRow(), '风'.repeat(140)))).toBeLessThanOrEqual(WRITE_UNIT);
  });

  it('of an ordinary warning of 140 Chinese characters leaves room', async () => {
    expect(itemBytes(await withText(aRow(), '风'.repeat(140)))).toBeLessThanOrEqual(800);
  });

  it('reads as it was written', () => {
    for (const row of [theLongestRow(), aRow(), aRow({ occurrence: 'o'.repeat(200) })]) {
      expect(ledgerRow(ledgerItem(row))).toEqual(row);
    }
  });
});

describe('a manifest', () => {
  it('costs at most 0.1 write units a message', () => {
    const keys = Array.from({ length: 50 }, (_, at) => ({
      customerId: `cus_${String(at).padStart(12, '0')}`,
      programme: 'typhoon-motor',
      occurrence: 'e'.repeat(64),
    }));
    const item = manifestItem({ at: '2026-09-01T02:30:00.000Z', chunkId: 'c'.repeat(100), keys });
    expect(Math.ceil(itemBytes(item) / WRITE_UNIT) / keys.length).toBeLessThanOrEqual(0.1);
    expect(manifestKeys(item)).toEqual(keys);
  });
});
