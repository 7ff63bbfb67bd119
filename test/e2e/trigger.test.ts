import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { CalledOff } from '../../scripts/covercast/triggering/call-off.ts';
import { Outbox } from '../../scripts/covercast/verbs/outbox.ts';
import { Redriven } from '../../scripts/covercast/verbs/redrive.ts';
import { TriggerAnswer } from '../../scripts/covercast/verbs/trigger.ts';
import { Why } from '../../scripts/covercast/verbs/why.ts';
import { businessNow } from '../support/business-time.ts';
import { covercast, file, importRecords, outputs, settled, unique } from '../support/deployed.ts';
import { aCustomerRecord, aPolicyRecord } from '../support/records.ts';

const now = businessNow();
const day = (from: number) => plus(now, from * 24 * 60 * 60 * 1000).slice(0, 10);
const run = unique('');
const id = (name: string) => `cus_${name}_${run}`;
const policyOf = (name: string) => `pol_${name}_${run}`;
const evidence = { at: '2026-01-05T00:00:00Z', source: 'branch', textVersion: 'offers-1' };
const people = ['glad', 'silent', 'refusing'];

function insured(name: string, consents: CustomerRecord['consents']) {
  return [
    aCustomerRecord({ id: id(name), consents }),
    aPolicyRecord({
      id: policyOf(name),
      customerId: id(name),
      effectiveFrom: day(-30),
      effectiveTo: day(300),
      premiumDue: undefined,
    }),
  ];
}

const notice = {
  occurrence: `terms-${run}`,
  usefulUntil: plus(now, 60 * 60 * 1000),
  data: { topic: 'terms-updated' },
  customers: people.map((name) => ({ customerId: id(name), policyIds: [policyOf(name)] })),
};
const offer = {
  occurrence: `summer-${run}`,
  usefulUntil: notice.usefulUntil,
  data: { product: 'travel', validTo: day(30) },
  customers: people.map(id),
};

const trigger = (programme: string, content: object) =>
  covercast('trigger', [programme, file('trigger.json', JSON.stringify(content))], TriggerAnswer);
const outboxOf = (name: string) => covercast('outbox', ['--customer', id(name)], Outbox);

/** A chunk as it lies among the dead letters of the ordinary queue. */
async function givenDeadLetter(occurrence: string): Promise<void> {
  const { customers: recipients, data, usefulUntil } = notice;
  const ids = { id: unique('chunk-'), correlationId: 'dead', causationId: 'dead' };
  const about = {
    programme: 'policy-notice',
    messageClass: 'service',
    occurrence,
    usefulUntil,
    asOf: now,
  } as const;
  const chunk: Chunk = { ...ids, ...about, data, recipients };
  const { deadLetterUrl: QueueUrl } = JSON.parse(outputs['Queues'] ?? '{}').ordinary;
  const sqs = new SQSClient(clientConfig(inject('target')));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(chunk) }));
}

async function decidedBy(name: string, programme: string) {
  const decisions = await covercast('why', ['--customer', id(name), '--programme', programme], Why);
  return decisions.map(({ outcome, reasons }) => [outcome, reasons.at(-1)?.check, reasons.at(-1)?.code]);
}

describe('programmes that an operator triggers, deployed', () => {
  beforeAll(async () => {
    const records = [
      ...insured('glad', { marketing: { state: 'granted', ...evidence } }),
      ...insured('silent', {}),
      ...insured('refusing', { service: 'refused', marketing: 'refused' }),
    ];
    expect(await importRecords(records)).toMatchObject({ accepted: records.length, rejected: [] });
    expect(await trigger('policy-notice', notice)).toEqual({
      programme: 'policy-notice',
      occurrence: notice.occurrence,
      candidates: 3,
      chunks: 1,
    });
    expect(await trigger('offer', offer)).toMatchObject({ programme: 'offer', candidates: 3, chunks: 1 });
    await settled();
  });

  test('a notice reaches everybody who has not refused it, and names the policy masked', async () => {
    const [notices, offers] = [await outboxOf('silent'), await outboxOf('glad')];
    expect(notices).toMatchObject([
      { programme: 'policy-notice', class: 'service', state: 'sent', parts: 1 },
    ]);
    expect(notices[0]?.text).toMatch(/^【安行保险】您的车辆.*\*\*\*.*：条款有更新。/);
    expect(offers.map(({ programme }) => programme).toSorted()).toEqual(['offer', 'policy-notice']);
  });

  test('an offer reaches those alone who have agreed to offers, and says how to refuse', async () => {
    const offers = (await outboxOf('glad')).filter(({ programme }) => programme === 'offer');
    expect(offers).toMatchObject([{ class: 'marketing', state: 'sent', parts: 1 }]);
    expect(offers[0]?.text).toMatch(/^【安行保险】.*旅行险.*拒收请回复T$/);
    expect(await decidedBy('silent', 'offer')).toMatchObject([['suppress', 'consent', expect.any(String)]]);
  });

  test('neither reaches who has refused', async () => {
    expect(await outboxOf('refusing')).toEqual([]);
    for (const programme of ['policy-notice', 'offer'])
      expect(await decidedBy('refusing', programme)).toEqual([['suppress', 'consent', 'refused']]);
  });

  test('triggered again, the same file sends nothing', async () => {
    expect(await trigger('offer', offer)).toMatchObject({ candidates: 3, chunks: 1 });
    await settled();
    expect(await outboxOf('glad')).toHaveLength(2);
    expect(await outboxOf('silent')).toHaveLength(1);
  });

  test('what is called off reaches nobody, though it is asked for afterwards', async () => {
    const occurrence = `void-${run}`;
    const off = await covercast('trigger', ['policy-notice', '--cancel', occurrence], CalledOff);
    expect(off).toEqual({ programme: 'policy-notice', occurrence, calledOff: 'all' });
    await trigger('policy-notice', { ...notice, occurrence });
    await settled();
    expect(await outboxOf('silent')).toHaveLength(1);
    expect(await decidedBy('silent', 'policy-notice')).toContainEqual(['suppress', 'halted', 'cancelled']);
  });

  test('what was given up is delivered after a redrive', async () => {
    await givenDeadLetter(`late-${run}`);
    expect(await covercast('redrive', ['ordinary'], Redriven)).toEqual({
      queue: 'ordinary',
      redriven: 1,
      left: 0,
    });
    await settled();
    expect(await outboxOf('silent')).toHaveLength(2);
  });
});
