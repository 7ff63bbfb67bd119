import { beforeEach, describe, expect, test } from 'vitest';
import { bytesIn } from '#shared/adapters/dynamo/read-attribute.ts';
import { savingRecords } from '#shared/adapters/portfolio/save-records.ts';
import { settlingPlaces } from '#shared/adapters/portfolio/settle-places.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import type { Portfolio } from '#shared/ports/portfolio.ts';
import { type MemoryTable, memoryTable } from '../../../support/fakes/memory-table.ts';
import { type MemoryVault, memoryVault } from '../../../support/fakes/memory-vault.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../../../support/records.ts';

const BEFORE = '2026-11-22T07:00:00.000Z';
const AFTER = '2026-11-23T07:00:00.000Z';

let store: MemoryTable;
let vault: MemoryVault;
let portfolio: Portfolio;
beforeEach(() => {
  store = memoryTable();
  vault = memoryVault();
  const options = { table: store.table, seal: vault.seal, open: vault.open, index: vault.index };
  portfolio = {
    save: savingRecords(options),
    settlePlaces: settlingPlaces({ ...options, placedLines: new Set(['motor', 'home'] as const) }),
  };
});

const save = (asOf: string, ...records: readonly PortfolioRecord[]) =>
  portfolio.save(records.map((record) => ({ record, asOf })));

/** Whose rows lie in the cell and in the zone of the places made here. */
function ownersOfRows(): readonly string[] {
  const rows = [...store.items.values()].filter(({ pk }) => /^(geo|adcode)#/.test(String(pk)));
  return rows.map(({ pk, customerId }) => `${pk} ${customerId}`).toSorted();
}

describe('a customer whose stored point does not open', () => {
  const book = (at: number, over: object = {}): readonly PortfolioRecord[] => {
    const customerId = `cus_${at}`;
    return [
      aCustomerRecord({ id: customerId }),
      aPolicyRecord({ id: `pol_${at}`, customerId, ...over }),
      aLocationRecord({ id: `loc_${at}`, customerId }),
    ];
  };

  /** Turns a bit of what lies sealed of a place round. */
  function spoil(key: string): void {
    const item = store.items.get(key);
    const place = Buffer.from(bytesIn(item ?? {}, 'place'));
    place.writeUInt8(place.readUInt8(60) ^ 1, 60);
    store.items.set(key, { ...item, place });
  }

  test('keeps the rows there are, is told of, and holds up nobody else', async () => {
    await save(BEFORE, ...[1, 2, 3].flatMap((at) => book(at)));
    await portfolio.settlePlaces(['cus_2']);
    await save(AFTER, ...book(2, { status: 'lapsed' }));
    spoil('customer#cus_2|location#loc_2');
    const settled = await portfolio.settlePlaces(['cus_1', 'cus_2', 'cus_3', 'cus_4']);
    expect(settled).toEqual({ unknown: new Set(['cus_4']), unreadable: new Set(['cus_2']) });
    const everybody = [1, 2, 3].map((at) => `adcode#31 cus_${at}`);
    expect(ownersOfRows()).toEqual([...everybody, ...[1, 2, 3].map((at) => `geo#wtw cus_${at}`)]);
  });
});

describe.each([
  ['cus_a', 'cus_b'],
  ['cus_b', 'cus_a'],
])('a policy that moves together with its place from %s to %s', (from, to) => {
  beforeEach(async () => {
    await save(BEFORE, aCustomerRecord({ id: from }), aCustomerRecord({ id: to }));
    await save(BEFORE, aPolicyRecord({ customerId: from }), aLocationRecord({ customerId: from }));
    await portfolio.settlePlaces([from, to]);
    await save(AFTER, aPolicyRecord({ customerId: to }), aLocationRecord({ customerId: to }));
  });

  test.each([
    ['in one call', [[from, to]]],
    ['in one call, the new owner first', [[to, from]]],
    ['apart, the old owner first', [[from], [to]]],
    ['apart, the new owner first', [[to], [from]]],
  ])('is found under its new owner alone, settled %s', async (_name, calls) => {
    for (const ids of calls) await portfolio.settlePlaces(ids);
    expect(ownersOfRows()).toEqual([`adcode#31 ${to}`, `geo#wtw ${to}`]);
  });
});
