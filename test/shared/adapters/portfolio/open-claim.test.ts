import { beforeEach, describe, expect, test } from 'vitest';
import { amendingRecords } from '#shared/adapters/portfolio/amend-record.ts';
import { openClaimActions } from '#shared/adapters/portfolio/open-claim.ts';
import { savingRecords } from '#shared/adapters/portfolio/save-records.ts';
import type { ClaimRecord } from '#shared/contracts/records/claim.ts';
import { reportedClaim } from '#shared/domain/claims/reported-claim.ts';
import { type MemoryTable, memoryTable } from '../../../support/fakes/memory-table.ts';
import { memoryVault } from '../../../support/fakes/memory-vault.ts';

const { seal, open, index } = memoryVault();
const AT = '2026-11-22T07:00:00.000Z';
const LATER = '2026-11-22T09:00:00.000Z';
const CODE = '7K3M9Q2R';
const KEY = 'customer#cus_1|claim#txt-1';
const record = reportedClaim({ claimId: 'txt-1', customerId: 'cus_1', policyId: 'pol_1', reportedAt: AT });

let store: MemoryTable;
beforeEach(() => {
  store = memoryTable();
});

const openIt = async (code = CODE) => store.table.transact(await openClaimActions(index, record, code));
const optionsOn = ({ table }: MemoryTable) => ({ table, seal, open, index });
const save = async (line: ClaimRecord, asOf = LATER) =>
  (await savingRecords(optionsOn(store))([{ record: line, asOf }]))[0];

describe('a claim that was reported to us', () => {
  test('stands as a line of a file would have made it, but for the code, which its reporter was told', async () => {
    await openIt();
    const imported = memoryTable();
    await savingRecords(optionsOn(imported))([{ record, asOf: AT }]);
    const drawn = String(imported.items.get(KEY)?.['code']);
    const rowOf = async (code: string) => `claim-code#${await index.digest('claim-code', code)}|claim#txt-1`;
    const [told, other] = [await rowOf(CODE), await rowOf(drawn)];
    expect([...store.items.keys()].toSorted()).toEqual([KEY, 'owner#claim#txt-1|owner', told].toSorted());
    expect(store.items.get(KEY)).toEqual({ ...imported.items.get(KEY), code: CODE, indexRows: [told] });
    const row = imported.items.get(other);
    expect(store.items.get(told)).toEqual({ ...row, pk: told.split('|')[0] });
  });

  test('is opened once', async () => {
    expect([await openIt(), await openIt('0000001Y')]).toEqual([true, false]);
    expect(store.items.get(KEY)?.['code']).toBe(CODE);
  });

  test('is unchanged by a line that says the same, and goes on under its id with its code', async () => {
    await openIt();
    expect(await save(record)).toMatchObject({ outcome: 'unchanged' });
    expect(await save({ ...record, stage: 'survey', phones: ['+8613900000043'] })).toMatchObject({
      outcome: 'accepted',
    });
    expect(store.items.get(KEY)).toMatchObject({ code: CODE, stage: 'survey' });
  });

  test('takes news, and is not undone by a line from before it', async () => {
    await openIt();
    const data = { claimId: 'txt-1', stage: 'closed', at: LATER } as const;
    const change = { type: 'claim.advanced', id: 'n', at: LATER, data } as const;
    expect(await amendingRecords(optionsOn(store))(change)).toMatchObject({ outcome: 'accepted' });
    expect(await save({ ...record, stage: 'approval' }, '2026-11-20T00:00:00.000Z')).toMatchObject({
      outcome: 'older',
    });
    expect(store.items.get(KEY)).toMatchObject({ code: CODE, stage: 'closed' });
  });

  test('is another than the one that the claims system opens under an id of its own', async () => {
    await openIt();
    await save({ ...record, id: 'clm_9' });
    const codes = [KEY, 'customer#cus_1|claim#clm_9'].map((key) => store.items.get(key)?.['code']);
    expect(codes).toEqual([CODE, expect.stringMatching(/^\w{8}$/)]);
    expect(codes[0]).not.toBe(codes[1]);
  });
});
