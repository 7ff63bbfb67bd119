import { expect, test } from 'vitest';
import { bytesIn } from '#shared/adapters/dynamo/read-attribute.ts';
import type { Table } from '#shared/adapters/dynamo/table.ts';
import { amendingRecords } from '#shared/adapters/portfolio/amend-record.ts';
import { withHoldsOfNumbers } from '#shared/adapters/portfolio/holds-of-numbers.ts';
import { savingRecords } from '#shared/adapters/portfolio/save-records.ts';
import { settlingPlaces } from '#shared/adapters/portfolio/settle-places.ts';
import { whoseRecord } from '#shared/adapters/portfolio/whose-record.ts';
import type { Change } from '#shared/contracts/changes/change.ts';
import { itemText } from '#shared/domain/item-key.ts';
import { claimFacts, claimKey } from '#shared/domain/portfolio/claim-item.ts';
import { customerFacts, customerKey } from '#shared/domain/portfolio/customer-item.ts';
import { policyFacts, policyKey } from '#shared/domain/portfolio/policy-item.ts';
import type { Customers } from '#shared/ports/customers.ts';
import { amendmentsConform } from '../../../conformance/amendments.ts';
import { claimCodesConform } from '../../../conformance/claim-codes.ts';
import { missingDocumentsConform } from '../../../conformance/missing-documents.ts';
import { memoryTable } from '../../../support/fakes/memory-table.ts';
import { memoryVault } from '../../../support/fakes/memory-vault.ts';
import { aPolicyRecord } from '../../../support/records.ts';

/** The book’s own code on a table in memory, with the one update that it makes outside of transactions. */
function aBook() {
  const { table, items } = memoryTable();
  const updating: Table = {
    ...table,
    async update(key, { change }) {
      const item = items.get(itemText(key));
      const asOf = change.values?.[':asOf'];
      if (!item || String(item['asOf']) >= String(asOf)) return undefined;
      const changed = { ...item, asOf, lineAsOf: item['lineAsOf'] ?? item['asOf'] };
      items.set(itemText(key), changed);
      return changed;
    },
  };
  const { seal, open, index } = memoryVault();
  const options = { table: updating, seal, open, index };
  const known: Customers['known'] = async (recipients) => {
    const found = recipients.flatMap(({ customerId, policyIds, own }) => {
      const item = items.get(itemText(customerKey(customerId)));
      const policies = policyIds
        .map((id) => items.get(itemText(policyKey(customerId, id))))
        .filter((one) => one !== undefined);
      const claim = items.get(itemText(claimKey(customerId, own?.claimId ?? '')));
      const sealed = { contact: never, identity: never, policies: {} };
      const facts = { policies: policies.map(policyFacts), ...(claim && { claim: claimFacts(claim) }) };
      return item ? [{ customer: customerFacts(item), ...facts, sealed }] : [];
    });
    const held = await withHoldsOfNumbers(updating, found);
    return new Map(held.map((one) => [one.customer.id, one]));
  };
  const portfolio = {
    save: savingRecords(options),
    settlePlaces: settlingPlaces({ ...options, placedLines: new Set(['motor'] as const) }),
    amend: amendingRecords(options),
    whose: (about: Parameters<typeof whoseRecord>[1]) => whoseRecord(updating, about),
  };
  return { items, portfolio, customers: { known, open: notHere }, places: { inCells: notHere } as never };
}

const never = {
  at: { dataClass: 'contact', customerId: '', table: 'core', item: '', schema: 1 },
  bytes: new Uint8Array(),
} as const;

function notHere(): never {
  throw new Error('It is not looked at here.');
}

amendmentsConform('the book on a table', async () => aBook(), 200);
missingDocumentsConform('the book on a table', async () => aBook(), 200);
claimCodesConform('the book on a table', async () => aBook(), 100);

const ASOF = '2026-11-22T07:00:00.000Z';

test('what a change says of a premium is nowhere in clear', async () => {
  const { items, portfolio } = aBook();
  await portfolio.save([{ record: aPolicyRecord(), asOf: ASOF }]);
  const amount = { minor: 987654321, currency: 'CNY' };
  const data = {
    policyId: 'pol_1',
    effectiveFrom: '2027-01-01',
    effectiveTo: '2027-12-31',
    premiumDue: { on: '2026-12-31', amount },
  };
  const change: Change = { type: 'policy.renewed', id: 'news', at: '2026-11-23T07:00:00.000Z', data };
  expect(await portfolio.amend(change)).toMatchObject({ record: { premiumDue: { amount } } });
  expect(JSON.stringify([...items.values()])).not.toContain('987654321');
});

test('of much news of a record the oldest becomes part of its line, so that an item stays small', async () => {
  const { items, portfolio } = aBook();
  await portfolio.save([{ record: aPolicyRecord(), asOf: ASOF }]);
  for (let n = 0; n < 120; n++) {
    const at = new Date(Date.parse(ASOF) + n * 1000).toISOString();
    const benefit = { id: `b${n % 3}`, kind: 'checkup' as const, remaining: n };
    const data = { customerId: 'cus_1', policyId: 'pol_1', benefit };
    await portfolio.amend({ type: 'benefit.granted', id: `news-${n}`, at, data });
  }
  const item = items.get('customer#cus_1|policy#pol_1');
  expect(bytesIn(item ?? {}, 'amended').byteLength).toBeLessThan(16_000);
  expect(item?.['benefits']).toMatchObject([{ remaining: 117 }, { remaining: 118 }, { remaining: 119 }]);
});
