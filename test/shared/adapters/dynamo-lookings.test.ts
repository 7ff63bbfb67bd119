import { expect, test } from 'vitest';
import { conversingTables } from '../../support/conversing-tables.ts';

const looking = {
  customerId: 'cus_1',
  by: 'arn:aws:iam::000000000000:user/ada',
  at: '2026-09-10T02:05:00.000Z',
};

test('who has looked stays on record, however often and at what moment, and is part of no conversation', async () => {
  const { lookings, dynamo, reader } = conversingTables();
  for (const own of [{}, { name: 'Wang Min' }]) await lookings.record({ ...looking, ...own });
  const kept = dynamo
    .items('ledger')
    .map(({ pk, sk, by, name }) => [pk?.S, sk?.S?.split('#')[0], by?.S, name?.S ?? 'no name']);
  expect(kept.toSorted()).toEqual([
    ['looked#cus_1', looking.at, looking.by, 'Wang Min'],
    ['looked#cus_1', looking.at, looking.by, 'no name'],
  ]);
  expect(await reader.ofCustomer('cus_1')).toEqual([]);
});
