import { expect, test } from 'vitest';
import { packed } from '#shared/adapters/dynamo/packed.ts';
import type { Compared } from '#shared/adapters/portfolio/compare.ts';
import { prepare } from '#shared/adapters/portfolio/prepare.ts';
import { recordActions } from '#shared/adapters/portfolio/record-actions.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import { aCustomerRecord } from '../../../support/records.ts';

const index = {
  digest: async (kind: string, canonical: string) => `2.${kind}.${canonical}`,
  digests: async (kind: string, canonical: string) => [`2.${kind}.${canonical}`, `1.${kind}.${canonical}`],
};

function first(record: CustomerRecord): Compared {
  const received = { record, asOf: '2026-11-22T07:00:00.000Z' };
  const nothing = { head: undefined, owner: undefined, before: undefined, left: [] };
  return { received, record, digest: '2.x', outcome: 'accepted', isToWrite: true, ...nothing };
}

test('a customer is stored with the number’s index under every version, the one to write first', async () => {
  const { split } = await prepare(index, first(aCustomerRecord({ phone: '+8613800000042' })));
  expect(split.clear).toMatchObject({
    phoneIndex: '2.phone.+8613800000042',
    phoneIndexes: ['2.phone.+8613800000042', '1.phone.+8613800000042'],
  });
});

test('customers who say of one number that it is wrong are written in transactions of their own', async () => {
  const holds = [{ kind: 'wrong-number' as const, source: 'call-centre' }];
  const records = ['cus_1', 'cus_2'].map((id) => aCustomerRecord({ id, holds }));
  const prepared = await Promise.all(records.map((record) => prepare(index, first(record))));
  const parcels = prepared.map((one) => ({ actions: recordActions({ ...one, bytes: {} }) }));
  const updates = parcels[0]?.actions.flatMap((action) => ('update' in action ? [action.update.pk] : []));
  expect(updates).toEqual(['number#2.phone.+8613800000042', 'number#1.phone.+8613800000042']);
  expect(packed(parcels)).toHaveLength(2);
});
