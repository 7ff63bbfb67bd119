import { beforeEach, describe, expect, test } from 'vitest';
import { savingRecords } from '#shared/adapters/portfolio/save-records.ts';
import { settlingPlaces } from '#shared/adapters/portfolio/settle-places.ts';
import { linesOf } from '../../../../scripts/generate/lines.ts';
import { aBigBook } from '../../../support/a-big-book.ts';
import { importsInMemory } from '../../../support/an-import.ts';
import { differences } from '../../../support/expected-store/differences.ts';
import { type MemoryTable, memoryTable } from '../../../support/fakes/memory-table.ts';
import { type MemoryVault, memoryVault } from '../../../support/fakes/memory-vault.ts';

let store: MemoryTable;
let vault: MemoryVault;
beforeEach(() => {
  store = memoryTable();
  vault = memoryVault();
});

async function imported(file: string) {
  const { seal, open, index } = vault;
  const options = { table: store.table, seal, open, index };
  const portfolio = {
    save: savingRecords(options),
    settlePlaces: settlingPlaces({ ...options, placedLines: new Set(['motor', 'home'] as const) }),
  };
  const imports = importsInMemory(portfolio, { range: 60_000, segment: 20_000, atOnce: 0 });
  return imports.run(imports.upload(file));
}

async function differencesFrom(file: string, refused: ReadonlySet<number>): Promise<readonly string[]> {
  const [stored] = await vault.store.classKeys('index');
  if (!stored) throw new Error('There is no index key.');
  const indexKey = await vault.masterKeys.unwrap('index', 1, stored.wrapped);
  return differences({ file, refused, items: store.items, open: vault.open, indexKey });
}

describe('a book brought in from a file, beside what the file says, worked out another way', () => {
  test('holds the same records, owners, index rows and place rows, and the same values sealed', async () => {
    const { text, rejected } = aBigBook(200);
    await imported(text);
    expect(await differencesFrom(text, new Set(rejected.map(({ line }) => line)))).toEqual([]);
    expect([...store.items.keys()].filter((key) => key.startsWith('geo#'))).toHaveLength(200);
  });

  test('holds the same of a generated portfolio', async () => {
    const recipe = { customers: 150, seed: '1', now: '2026-11-20T00:00:00.000Z' };
    const file = Buffer.concat([...linesOf(recipe, { faulty: false })].map(({ bytes }) => bytes)).toString();
    await imported(file);
    expect(await differencesFrom(file, new Set())).toEqual([]);
  });

  test('differs where a value, a row or an owner is changed, or one is too many', async () => {
    const { text, rejected } = aBigBook(5);
    await imported(text);
    const refused = new Set(rejected.map(({ line }) => line));
    const keyOf = (start: string) => [...store.items.keys()].find((key) => key.startsWith(start)) ?? '';
    const [geo, phone, owner] = [keyOf('geo#'), keyOf('phone#'), keyOf('owner#policy#')];
    const [claim, code] = [keyOf('customer#cus_0|claim#'), keyOf('claim-code#')];
    const policies = [...store.items.keys()].filter((key) => key.includes('|policy#')).slice(0, 2);
    const [one = '', other = ''] = policies;
    store.items.set('phone#x|customer#y', {});
    store.items.delete(phone);
    store.items.set(owner, { ...store.items.get(owner), customerId: 'cus_x' });
    store.items.set(geo, { ...store.items.get(geo), status: 'lapsed' });
    store.items.set(one, { ...store.items.get(one), plate: 'clear' });
    store.items.set(claim, { ...store.items.get(claim), code: '00000001' });
    store.items.set(other, { ...store.items.get(other), details: undefined });
    const found = await differencesFrom(text, refused);
    const without = found.map((one) => one.replace(/^claim-code#\S+(?= is not there)/, 'claim-code#'));
    expect(without.toSorted()).toEqual(
      [
        'phone#x|customer#y is not in the file',
        `${phone} is not there`,
        `${owner} differs`,
        `${geo} differs`,
        `${one} differs`,
        'something is not sealed',
        `${claim} differs`,
        `${code} is not in the file`,
        'claim-code# is not there',
      ].toSorted(),
    );
  });
});
