import { expect, test } from 'vitest';
import { fromDynamo, toDynamo } from '#shared/adapters/dynamo/item.ts';
import { serviceFacts, serviceItem } from '#shared/domain/surveys/service-item.ts';
import { aService } from '../../../support/a-service.ts';

const [one, same, later] = [
  { at: '2026-09-11T02:00:00.000Z', messageId: 'eum-1', score: 10 },
  { at: '2026-09-11T02:00:00.000Z', messageId: 'eum-10', score: 2 },
  { at: '2026-09-11T02:00:00.001Z', messageId: 'eum-0', score: 3 },
];
const answered = aService({
  policyId: 'pol_1',
  channel: 'phone',
  servicedBy: 'agent-7',
  answers: [one, same, later],
  comments: ['1.index#eum-1', '1.index#eum-2'],
});

test('a service lies in its customer’s partition, under its id', () =>
  expect(serviceItem(aService())).toMatchObject({ pk: 'customer#cus_1', sk: 'service#srv_1' }));

test.each([
  ['as it came', aService()],
  ['with its answers', answered],
])('a service reads as it was stored, %s', (_, service) =>
  expect(serviceFacts(fromDynamo(toDynamo(serviceItem(service))))).toEqual(service),
);

test('answers come in the order of when they were sent, then of their messages, however they were stored', () => {
  const item = serviceItem(answered);
  const texts = ['2026-09-11T02:00:00.001Z#eum-0#3', '2026-09-11T02:00:00.000Z#eum-10#2'];
  const stored = { ...item, answers: new Set([...texts, '2026-09-11T02:00:00.000Z#eum-1#10']) };
  expect(serviceFacts(stored).answers).toEqual([one, same, later]);
});

test.each(['0', '11', '5.5', ''])('a score of “%s” is none', (score) => {
  const answers = new Set([`2026-09-11T02:00:00.000Z#eum-1#${score}`]);
  expect(() => serviceFacts({ ...serviceItem(aService()), answers })).toThrow();
});
