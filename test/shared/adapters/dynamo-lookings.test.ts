import { expect, test } from 'vitest';
import { conversingTables } from '../../support/conversing-tables.ts';

const looking = { customerId: 'cus_1', by: 'Wang Min', at: '2026-09-10T02:05:00.000Z' };

test('who has looked stays on record, however often and at what moment, and is part of no conversation', async () => {
  const { lookings, dynamo, reader } = conversingTables();
  for (const by of ['Wang Min', 'Ada']) await lookings.record({ ...looking, by });
  const kept = dynamo.items('ledger').map(({ pk, sk, by }) => [pk?.S, sk?.S?.split('#')[0], by?.S]);
  expect(kept.toSorted()).toEqual([
    ['looked#cus_1', '2026-09-10T02:05:00.000Z', 'Ada'],
    ['looked#cus_1', '2026-09-10T02:05:00.000Z', 'Wang Min'],
  ]);
  expect(await reader.ofCustomer('cus_1')).toEqual([]);
});
