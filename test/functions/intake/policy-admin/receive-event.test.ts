import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { PublishFailed } from '#shared/errors.ts';
import { policyEvents } from '#shared/sources/policy-admin/registry.ts';
import {
  aDoor,
  type Door,
  eventBytes,
  NOW,
  signed,
  structuredType,
} from '../../../support/policy-admin/door.ts';
import { aClaimRecord, aCustomerRecord, aLocationRecord, aPolicyRecord } from '../../../support/records.ts';

const accepted = { status: 202, body: { accepted: 1, duplicates: 0 } };
const duplicate = { status: 202, body: { accepted: 0, duplicates: 1 } };
const EARLIER = '2026-11-20T02:00:00.000Z';

let door: Door;
beforeEach(async () => {
  door = aDoor();
  const records = [
    aCustomerRecord(),
    aPolicyRecord(),
    aLocationRecord(),
    aClaimRecord({ stage: 'reported' }),
  ];
  await door.world.portfolio.save(records.map((record) => ({ record, asOf: EARLIER })));
});

const published = () => door.world.events.published.map(({ type, data }) => ({ type, data }));
const policy = async () =>
  (await door.world.customers.known([{ customerId: 'cus_1', policyIds: ['pol_1'] }])).get('cus_1')
    ?.policies[0];
const cancelled = { policyId: 'pol_1', on: '2026-11-22' };

describe('the door answers', () => {
  test('202 for the documented example of every type', async () => {
    for (const { type, examples } of policyEvents) {
      const [{ data }] = examples;
      expect(await door.send(type, data), type).toEqual(accepted);
    }
  });

  test('202 for the binary mode, percent-encoded or not', async () => {
    const headers = {
      'content-type': 'application/json',
      'ce-specversion': '1.0',
      'ce-type': 'policy.cancelled',
      'ce-source': '/policy',
      'ce-id': 'evt%20b',
      'ce-time': NOW,
    };
    const post = (over = {}) =>
      door.post(signed(Buffer.from(JSON.stringify(cancelled)), { ...headers, ...over }));
    expect(await post()).toEqual(accepted);
    expect(await post({ 'ce-id': 'evt b' })).toEqual(duplicate);
    expect(await policy()).toMatchObject({ status: 'cancelled', cancelledOn: '2026-11-22' });
  });

  test('401 to who sends the signed bytes of the binary mode under other attributes, and 202 to a repetition', async () => {
    const headers = {
      'content-type': 'application/json',
      'ce-specversion': '1.0',
      'ce-type': 'hold.cleared',
      'ce-source': '/policy',
      'ce-id': 'evt-1',
      'ce-time': EARLIER,
    };
    const request = signed(Buffer.from('{"customerId":"cus_1","kind":"deceased"}'), headers);
    expect(await door.post(request)).toEqual(accepted);
    for (const over of [{ 'ce-id': 'evt-2' }, { 'ce-id': 'evt-2' }, { 'ce-time': NOW }])
      expect(await door.post({ ...request, headers: { ...request.headers, ...over } })).toMatchObject({
        status: 401,
      });
    expect(await door.post(request)).toEqual(duplicate);
  });

  const huge = Buffer.alloc(256 * 1024 + 1, 'a');
  test.each([
    [405, { method: 'PUT', body: huge, headers: { 'content-type': 'text/xml', 'webhook-signature': '' } }],
    [413, { body: huge, headers: { 'content-type': 'text/xml', 'webhook-signature': '' } }],
    [415, { headers: { 'content-type': 'application/cloudevents-batch+json', 'webhook-signature': '' } }],
    [401, { headers: { 'webhook-signature': 'v1,AAAA' } }],
    [401, { headers: { 'webhook-timestamp': '1' } }],
    [400, {}],
  ])('%i first, of all that is wrong', async (status, over: { headers?: Record<string, string> }) => {
    const request = signed(Buffer.from('{'), structuredType);
    expect(
      await door.post({ ...request, ...over, headers: { ...request.headers, ...over.headers } }),
    ).toMatchObject({ status });
  });

  test('401 when the body was cut short on its way', async () => {
    const request = signed(eventBytes('policy.cancelled', cancelled), structuredType);
    expect(await door.post({ ...request, body: request.body.subarray(0, 50) })).toMatchObject({
      status: 401,
    });
  });

  test('400 with one field, and nothing is done, kept or said', async () => {
    const answer = await door.send('policy.renewed', {
      policyId: 'pol_1',
      effectiveFrom: '2027-01-01',
      effectiveTo: '2026-01-01',
    });
    expect(answer).toEqual({
      status: 400,
      body: {
        error: {
          code: 'invalid-event',
          field: 'data.effectiveTo',
          message: expect.stringMatching(/^data\.effectiveTo .*\(dates-reversed\)\.$/),
        },
      },
    });
    expect(await policy()).toMatchObject({ effectiveTo: '2026-12-31' });
    expect(door.world.sealedArchive.objects.size).toBe(0);
    expect(published()).toEqual([]);
  });

  test.each([
    ['policy.cancelled', { policyId: 'pol_7', on: '2026-12-01' }, 'data.policyId', 'policy.upserted'],
    ['claim.advanced', { claimId: 'clm_7', stage: 'survey', at: EARLIER }, 'data.claimId', 'claim.opened'],
    ['hold.cleared', { customerId: 'cus_7', kind: 'deceased' }, 'data.customerId', 'customer.upserted'],
    [
      'benefit.granted',
      { customerId: 'cus_7', policyId: 'pol_1', benefit: { id: 'b', kind: 'other' } },
      'data.policyId',
      'policy.upserted',
    ],
  ])(
    '400 for %s of a record that is not known, with what to send first',
    async (type, data, field, first) => {
      const answer = await door.send(type, data, { id: 'one' });
      expect(answer).toMatchObject({ status: 400, body: { error: { code: 'unknown-record', field } } });
      expect(JSON.stringify(answer.body)).toContain(first);
      expect(published()).toEqual([]);
      expect(door.world.sealedArchive.objects.size).toBe(0);
    },
  );

  test('202 for the same event when the record has come', async () => {
    const data = { policyId: 'pol_7', on: '2026-11-22' };
    await door.send('policy.cancelled', data, { id: 'one' });
    await door.send('policy.upserted', aPolicyRecord({ id: 'pol_7' }), { time: EARLIER });
    expect(await door.send('policy.cancelled', data, { id: 'one' })).toEqual(accepted);
  });
});

describe('an event', () => {
  test('that comes again is a duplicate, and changes and says nothing', async () => {
    await door.send('policy.cancelled', cancelled, { id: 'one' });
    const before = published();
    expect(
      await door.send('policy.cancelled', { policyId: 'pol_1', on: '2026-11-01' }, { id: 'one' }),
    ).toEqual(duplicate);
    expect(published()).toEqual(before);
  });

  test('of the same id from another source is another', async () => {
    await door.send('policy.cancelled', cancelled, { id: 'one' });
    expect(await door.send('policy.cancelled', cancelled, { id: 'one', source: '/claims' })).toEqual(
      accepted,
    );
  });

  test('that is older than what stands is accepted, changes nothing, and tells nobody', async () => {
    expect(await door.send('policy.cancelled', cancelled, { time: '2026-11-01T00:00:00Z' })).toEqual(
      accepted,
    );
    expect(await policy()).toMatchObject({ status: 'active' });
    expect(published()).toEqual([]);
  });

  test('whose bus failed is published when it comes again', async () => {
    door.world.events.failNext(1);
    await expect(door.send('policy.cancelled', cancelled, { id: 'one' })).rejects.toThrow(PublishFailed);
    expect(published()).toEqual([]);
    expect(await door.send('policy.cancelled', cancelled, { id: 'one' })).toEqual(accepted);
    expect(published()).toMatchObject([
      { type: 'PortfolioChanged', data: { customerIds: ['cus_1'] } },
      {
        type: 'ProgrammeTriggered',
        data: { programme: 'policy-change', recipients: [{ customerId: 'cus_1', policyIds: ['pol_1'] }] },
      },
    ]);
  });

  test('is archived sealed, under a key of its customer, and opens to what came', async () => {
    const data = { customerId: 'cus_1', kind: 'litigation', source: '王律师' };
    await door.send('hold.set', data, { id: 'one' });
    const [[key, bytes] = ['', new Uint8Array()]] = door.world.sealedArchive.objects;
    expect(key).toMatch(/^sealed\/policy-admin\/2026-11-22\/[\w-]{32}$/);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('litigation');
    const at = { dataClass: 'contact', customerId: 'cus_1', table: 'archive', item: key, schema: 1 } as const;
    const [opened] = await door.world.vault.open.open([{ at, bytes }]);
    const { text } = z.object({ text: z.string() }).parse(opened?.reveal());
    expect(JSON.parse(text)).toMatchObject({ id: 'one', data });
  });

  test('puts nothing personal on the bus', async () => {
    await door.send(
      'customer.upserted',
      aCustomerRecord({ id: 'cus_9', name: '李雷', address: '南京路1号' }),
    );
    await door.send(
      'policy.upserted',
      aPolicyRecord({ id: 'pol_9', customerId: 'cus_9', number: 'PDAA999' }),
    );
    expect(JSON.stringify(door.world.events.published)).not.toMatch(/李雷|南京路|PDAA999|\+86/);
    expect(published().map(({ type }) => type)).toEqual(['PortfolioChanged', 'PortfolioChanged']);
  });

  test('is as of its time, whatever the line says', async () => {
    await door.send(
      'policy.upserted',
      { ...aPolicyRecord(), status: 'lapsed', asOf: '2030-01-01T00:00:00Z' },
      { time: '2026-11-21T00:00:00Z' },
    );
    await door.send(
      'policy.upserted',
      { ...aPolicyRecord(), status: 'active' },
      { time: '2026-11-21T00:00:01Z' },
    );
    expect(await policy()).toMatchObject({ status: 'active' });
  });
});

describe('what stops messages is in force when the door answers', () => {
  const refused = {
    customerId: 'cus_1',
    purpose: 'service',
    state: 'refused',
    at: EARLIER,
    source: 'app',
    textVersion: '1',
  };
  const standing = async () =>
    door.world.stops.standing({
      programme: 'policy-notice',
      occurrences: ['o'],
      refusers: [{ customerId: 'cus_1', phoneIndexes: ['i'] }],
      cancellable: [{ customerId: 'cus_1', occurrence: 'o' }],
    });

  test('a refusal, which is kept of its own, too', async () => {
    expect(await door.send('consent.changed', refused)).toEqual(accepted);
    expect(door.waited()).toBeGreaterThanOrEqual(3_000);
    expect((await standing()).ofCustomers.get('cus_1')).toEqual([
      { purpose: 'service', at: EARLIER, source: 'policy-admin' },
    ]);
  });

  test('a refusal in older news', async () => {
    await door.send('consent.changed', refused, { time: '2026-11-01T00:00:00Z' });
    expect((await standing()).ofCustomers.get('cus_1')).toHaveLength(1);
  });

  test('what is called off', async () => {
    const data = { programme: 'policy-notice', occurrence: 'o', customerIds: ['cus_1'] };
    expect(await door.send('programme.cancelled', data)).toEqual(accepted);
    expect(door.waited()).toBeGreaterThanOrEqual(3_000);
    expect((await standing()).cancelled).toEqual(new Set(['cus_1']));
  });

  test('and a grant waits for nothing', async () => {
    await door.send('consent.changed', { ...refused, state: 'granted' });
    expect(door.waited()).toBe(0);
  });
});

describe('a trigger', () => {
  const asked = (count: number) => ({
    programme: 'policy-notice',
    occurrence: 'terms-1',
    customerIds: Array.from({ length: count }, (_, n) => `cus_${'x'.repeat(50)}_${n}`),
    data: { topic: 'terms-updated' },
  });

  test('of 500 customers becomes events that the bus takes, each customer in one', async () => {
    expect(await door.send('programme.triggered', asked(500))).toEqual(accepted);
    const named = door.world.events.published.flatMap(
      ({ data }) => (data as { recipients: { customerId: string }[] }).recipients,
    );
    expect(door.world.events.published).toHaveLength(5);
    expect(new Set(named.map(({ customerId }) => customerId)).size).toBe(500);
    expect(named).toHaveLength(500);
  });

  test('is of use for a week where nobody says', async () => {
    await door.send('programme.triggered', asked(1), { time: NOW });
    expect(published()).toMatchObject([
      { type: 'ProgrammeTriggered', data: { usefulUntil: '2026-11-29T02:00:00.000Z' } },
    ]);
  });
});

test('a finished service is told to whoever asks how it was', async () => {
  const data = {
    serviceId: 'srv_1',
    customerId: 'cus_1',
    service: 'rescue',
    completedAt: '2026-11-21T18:30:00+08:00',
  };
  expect(await door.send('service.completed', data)).toEqual(accepted);
  expect(published()).toEqual([
    { type: 'ServiceCompleted', data: { ...data, completedAt: '2026-11-21T10:30:00.000Z' } },
  ]);
});
