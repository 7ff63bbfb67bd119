import { expect, test } from 'vitest';
import { fromDynamo, toDynamo } from '#shared/adapters/dynamo/item.ts';
import { serviceFacts, serviceItem } from '#shared/domain/surveys/service-item.ts';
import { aService } from '../../../support/a-service.ts';

const answered = aService({
  policyId: 'pol_1',
  channel: 'phone',
  servicedBy: 'agent-7',
  score: 3,
  scoredAt: '2026-09-11T02:00:00.000Z',
  scoredBy: 'twilio-SM1',
  lowTaskBy: 'twilio-SM1',
  comments: ['1.index#eum-1', '1.index#eum-2'],
});

test('a service lies in its customer’s partition, under its id', () =>
  expect(serviceItem(aService())).toMatchObject({ pk: 'customer#cus_1', sk: 'service#srv_1' }));

test.each([
  ['as it came', aService()],
  ['with its answer', answered],
])('a service reads as it was stored, %s', (_, service) =>
  expect(serviceFacts(fromDynamo(toDynamo(serviceItem(service))))).toEqual(service),
);

test('comments are a set, so that one more adds to them whatever stands', () =>
  expect(serviceItem(answered)['comments']).toEqual(new Set(['1.index#eum-1', '1.index#eum-2'])));

test.each([0, 11, 5.5])('a score of %s is none', (score) =>
  expect(() => serviceFacts(serviceItem(aService({ score })))).toThrow(),
);
