import { expect, test } from 'vitest';
import { programmeTriggered } from '#shared/contracts/events/programme-triggered.ts';
import { UnknownProgramme } from '#shared/errors.ts';
import { runTrigger } from '../../../functions/triggers/run-trigger.ts';
import type { MemoryBook } from '../../support/fakes/memory-book.ts';
import { memoryOutreachQueue } from '../../support/fakes/memory-outreach-queue.ts';
import { memoryPoliciesOf } from '../../support/fakes/memory-policies-of.ts';
import { aPolicyRecord } from '../../support/records.ts';

const AT = '2026-11-22T02:00:00.000Z';
const until = '2026-12-22T02:00:00.000Z';

function anEvent(over: object = {}) {
  const terms = {
    programme: 'policy-notice',
    occurrence: 'terms-1',
    usefulUntil: until,
    data: { topic: 'terms-updated' },
  };
  const recipients = [
    { customerId: 'cus_1', policyIds: [] },
    { customerId: 'cus_2', policyIds: ['pol_9'] },
  ];
  const about = { occurredAt: AT, receivedAt: AT, correlationId: 'key', causationId: 'webhook-1' };
  return programmeTriggered.of({
    ...about,
    id: 'key-triggered-0',
    subject: 'policy-notice',
    data: { ...terms, recipients, ...over },
  });
}

function services() {
  const policies = [
    aPolicyRecord({ id: 'pol_1' }),
    aPolicyRecord({ id: 'pol_2', line: 'home' }),
    aPolicyRecord({ id: 'pol_3', customerId: 'cus_3' }),
  ];
  const book: MemoryBook = new Map(policies.map((record) => [`policy#${record.id}`, { record, asOf: AT }]));
  return { policies: memoryPoliciesOf(book), queue: memoryOutreachQueue() };
}

test('those named become candidates, with the policies named or else all of theirs', async () => {
  const given = services();
  expect(await runTrigger(anEvent(), given)).toBe(2);
  expect(given.queue.chunks.ordinary).toMatchObject([
    {
      programme: 'policy-notice',
      occurrence: 'terms-1',
      messageClass: 'service',
      correlationId: 'key',
      causationId: 'key-triggered-0',
      recipients: [
        { customerId: 'cus_1', policyIds: ['pol_1', 'pol_2'] },
        { customerId: 'cus_2', policyIds: ['pol_9'] },
      ],
    },
  ]);
  expect(given.queue.chunks.urgent).toEqual([]);
});

test('of a programme about no policies nobody’s are looked up', async () => {
  const given = services();
  const data = { product: 'motor', validTo: '2026-12-31' };
  await runTrigger(anEvent({ programme: 'offer', data }), {
    ...given,
    policies: { of: () => Promise.reject(new Error('looked up')) },
  });
  expect(given.queue.chunks.ordinary[0]?.recipients[0]).toEqual({ customerId: 'cus_1', policyIds: [] });
});

test('of news it goes with the candidate that it is news, and of which claim', async () => {
  const given = services();
  const recipients = [{ customerId: 'cus_1', policyIds: ['pol_1'], claimId: 'clm_1' }];
  const news = { programme: 'claim-progress', data: { stage: 'survey' }, tellsNews: true, recipients };
  await runTrigger(anEvent(news), given);
  expect(given.queue.chunks.ordinary[0]?.recipients).toEqual([
    {
      customerId: 'cus_1',
      policyIds: ['pol_1'],
      own: { occurrence: 'terms-1', usefulUntil: until, claimId: 'clm_1', tellsNews: true },
    },
  ]);
});

test('the same event makes the same chunks again', async () => {
  const given = services();
  await runTrigger(anEvent(), given);
  await runTrigger(anEvent(), given);
  const [first, second] = given.queue.chunks.ordinary;
  expect(second).toEqual(first);
});

test('a programme that only a hazard starts is refused', async () => {
  await expect(runTrigger(anEvent({ programme: 'typhoon-motor' }), services())).rejects.toThrow(
    UnknownProgramme,
  );
});
