import { beforeEach, describe, expect, test } from 'vitest';
import type { Item } from '#shared/adapters/dynamo/item.ts';
import { amendingRecords } from '#shared/adapters/portfolio/amend-record.ts';
import { savingRecords } from '#shared/adapters/portfolio/save-records.ts';
import type { Change } from '#shared/contracts/changes/change.ts';
import type { ClaimRecord } from '#shared/contracts/records/claim.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import type { KeyedIndex } from '#shared/ports/vault.ts';
import { type MemoryTable, memoryTable } from '../../../support/fakes/memory-table.ts';
import { memoryVault } from '../../../support/fakes/memory-vault.ts';
import { aClaimRecord, aCustomerRecord } from '../../../support/records.ts';

const ASOF = '2026-11-22T07:00:00.000Z';
const LATER = '2026-11-23T07:00:00.000Z';
const KEY = 'customer#cus_1|claim#clm_1';

let store: MemoryTable;
/** The version of the index key that digests are written under. */
let version: number;
const { seal, open } = memoryVault();
const index: KeyedIndex = {
  digest: async (kind, canonical) => `${version}.${kind}.${canonical}`,
  digests: async (kind, canonical) => [2, 1].map((one) => `${one}.${kind}.${canonical}`),
};
beforeEach(() => {
  store = memoryTable();
  version = 1;
});

const options = () => ({ table: store.table, seal, open, index });
const save = (record: PortfolioRecord, asOf = ASOF) => savingRecords(options())([{ record, asOf }]);
const claim = (over: Partial<ClaimRecord> = {}) => aClaimRecord({ stage: 'reported', ...over });
const item = (key = KEY): Item => store.items.get(key) ?? {};
const rows = () => [...store.items].filter(([key]) => key.startsWith('claim-code#'));

const advanced = (id: string): Change => ({
  type: 'claim.advanced',
  id,
  at: LATER,
  data: { claimId: 'clm_1', stage: 'survey', at: LATER },
});

/** Makes the claim that stands one of an earlier version of the book. */
function withoutCode(): void {
  const { code: _code, ...rest } = item();
  const indexRows = [rest['indexRows']].flat().filter((row) => !String(row).startsWith('claim-code#'));
  store.items.set(KEY, { ...rest, indexRows: indexRows.length > 0 ? indexRows : undefined });
  for (const [key] of rows()) store.items.delete(key);
}

describe('the code of a claim', () => {
  test('stands in clear on its item alone, and leads to it by its digest', async () => {
    await save(aCustomerRecord());
    await save(claim());
    const { code } = item();
    expect(code).toMatch(/^\w{8}$/);
    const key = `claim-code#1.claim-code.${code}|claim#clm_1`;
    expect(rows()).toEqual([[key, { pk: key.split('|')[0], sk: 'claim#clm_1', customerId: 'cus_1' }]]);
  });

  test('is found under the new index key once the claim changes, and under the old one no more', async () => {
    await save(claim());
    version = 2;
    await save(claim({ stage: 'approval' }), LATER);
    expect(rows().map(([key]) => key)).toEqual([`claim-code#2.claim-code.${item()['code']}|claim#clm_1`]);
  });

  test('leads to the customer to whom the claim moves', async () => {
    await save(claim());
    const { code } = item();
    await save(claim({ customerId: 'cus_2' }), LATER);
    expect(item('customer#cus_2|claim#clm_1')['code']).toBe(code);
    expect(rows().map(([, row]) => row['customerId'])).toEqual(['cus_2']);
  });

  test('that is none leaves the claim as it is', async () => {
    await save(claim());
    store.items.set(KEY, { ...item(), code: 'UUUUUUUU' });
    await expect(save(claim({ stage: 'approval' }), LATER)).rejects.toThrow(StoredItemInvalid);
  });

  test('is one where two draw it first at once', async () => {
    await Promise.all([save(claim()), save(claim({ stage: 'approval' })), save(claim(), LATER)]);
    expect(rows().map(([key]) => key)).toEqual([`claim-code#1.claim-code.${item()['code']}|claim#clm_1`]);
  });

  test('of no policy and no customer is there', async () => {
    await save(aCustomerRecord());
    expect(item('customer#cus_1|customer')['code']).toBeUndefined();
    expect(rows()).toEqual([]);
  });
});

describe('a claim of a book from before there were codes', () => {
  beforeEach(async () => {
    await save(claim());
    withoutCode();
  });

  test('gets none by being brought in again, which writes nothing', async () => {
    const before = new Map(store.items);
    const outcomes = await save(claim(), LATER);
    expect(outcomes).toMatchObject([{ outcome: 'unchanged' }]);
    expect(store.items).toEqual(before);
  });

  test('gets one with its next line', async () => {
    await save(claim({ stage: 'approval' }), LATER);
    expect(rows().map(([key]) => key)).toEqual([`claim-code#1.claim-code.${item()['code']}|claim#clm_1`]);
  });

  test.each([
    ['nobody else', undefined],
    ['two others', ['+8613900000043', '+8613900000044']],
  ])('gets one with news, once, where %s may ask about it', async (_, phones) => {
    await save(claim({ stage: 'approval', phones }));
    withoutCode();
    const others = [...store.items.keys()].filter((key) => key.startsWith('phone#'));
    const amend = amendingRecords(options());
    await Promise.all(['one', 'two'].map((id) => amend(advanced(id))));
    await amend(advanced('three'));
    const { code, indexRows } = item();
    const row = `claim-code#1.claim-code.${code}|claim#clm_1`;
    expect(rows()).toEqual([[row, expect.objectContaining({ customerId: 'cus_1' })]]);
    expect([indexRows].flat().toSorted()).toEqual([...others, row].toSorted());
  });

  test('loses the row that leads to it when its code is written under a new index key', async () => {
    await amendingRecords(options())(advanced('one'));
    version = 2;
    await save(claim({ stage: 'payment' }), '2026-11-24T07:00:00.000Z');
    expect(rows().map(([key]) => key)).toEqual([`claim-code#2.claim-code.${item()['code']}|claim#clm_1`]);
  });
});
