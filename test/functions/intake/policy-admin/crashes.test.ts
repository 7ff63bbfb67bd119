import { describe, expect, test } from 'vitest';
import { receiveEvent } from '../../../../functions/intake/policy-admin/receive-event.ts';
import type { PolicyAdminServices } from '../../../../functions/intake/policy-admin/services.ts';
import { aDoor, type Door, eventBytes, signed, structuredType } from '../../../support/policy-admin/door.ts';
import { aClaimRecord, aCustomerRecord, aLocationRecord, aPolicyRecord } from '../../../support/records.ts';

const EARLIER = '2026-11-20T02:00:00.000Z';
const evidence = { at: EARLIER, source: 'app', textVersion: '1' };

const events: readonly (readonly [type: string, data: object])[] = [
  ['customer.upserted', aCustomerRecord({ name: '王新' })],
  ['policy.upserted', aPolicyRecord({ status: 'lapsed' })],
  ['policy.renewed', { policyId: 'pol_1', effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31' }],
  [
    'policy.renewed',
    {
      ...{ policyId: 'pol_1', effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31', newPolicyId: 'pol_2' },
      premiumDue: { on: '2027-01-10', amount: { minor: 99_000, currency: 'CNY' } },
    },
  ],
  ['policy.cancelled', { policyId: 'pol_1', on: '2026-11-22' }],
  ['claim.advanced', { claimId: 'clm_1', stage: 'survey', at: EARLIER }],
  ['benefit.granted', { customerId: 'cus_1', policyId: 'pol_1', benefit: { id: 'b', kind: 'other' } }],
  ['consent.changed', { customerId: 'cus_1', purpose: 'service', state: 'refused', ...evidence }],
  ['hold.set', { customerId: 'cus_1', kind: 'litigation', source: 'court' }],
  [
    'programme.triggered',
    { programme: 'policy-notice', occurrence: 'o', customerIds: ['cus_1'], data: { topic: 'terms-updated' } },
  ],
  ['programme.cancelled', { programme: 'policy-notice', occurrence: 'o' }],
];

async function aWorld(): Promise<Door> {
  const door = aDoor();
  const records = [
    aCustomerRecord(),
    aPolicyRecord(),
    aPolicyRecord({ id: 'pol_2', status: 'pending' }),
    aLocationRecord(),
    aClaimRecord({ stage: 'reported' }),
  ];
  await door.world.portfolio.save(records.map((record) => ({ record, asOf: EARLIER })));
  return door;
}

const ports = ['log', 'archive', 'portfolio', 'stops', 'events'] as const;

/** The services, of which the nth call dies: before it does anything, or after. Counts the calls. */
function dying(services: PolicyAdminServices, at: number, when: 'before' | 'after') {
  const calls = { made: 0 };
  const mortal = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...args: readonly unknown[]) => {
          calls.made += 1;
          const dies = calls.made === at;
          if (dies && when === 'before') throw new Error('It dies.');
          const answer: unknown = await Reflect.apply(method, target, args);
          if (dies) throw new Error('It dies.');
          return answer;
        };
      },
    });
  const wrapped = Object.fromEntries(ports.map((name) => [name, mortal(services[name])]));
  return { calls, services: { ...services, ...wrapped } };
}

/** Everything that can be seen of a world afterwards, published events once each. */
async function seen({ world }: Door) {
  const policyIds = ['pol_1', 'pol_2'];
  const customer = (await world.customers.known([{ customerId: 'cus_1', policyIds }])).get('cus_1');
  const published = new Map(world.events.published.map((event) => [event.id, { ...event, causationId: '' }]));
  const standing = await world.stops.standing({
    programme: 'policy-notice',
    occurrences: ['o'],
    refusers: [{ customerId: 'cus_1', phoneIndexes: [customer?.customer.phoneIndex ?? ''] }],
    cancellable: [{ customerId: 'cus_1', occurrence: 'o' }],
  });
  const claim = await world.portfolio.whose({ type: 'claim', id: 'clm_1' });
  const {
    phoneIndex: _index,
    phoneIndexes: _indexes,
    ...facts
  } = { ...customer?.customer, phoneIndex: '', phoneIndexes: [] };
  const { ofCustomers, cancelled, halts } = standing;
  return {
    facts,
    policies: customer?.policies,
    claim,
    ofCustomers,
    cancelled,
    halts,
    published,
    kept: [...world.sealedArchive.objects.keys()],
  };
}

describe.each(events)('%s', (type, data) => {
  const body = eventBytes(type, data, { id: `crash-${type}` });
  const post = (services: PolicyAdminServices) => receiveEvent(signed(body, structuredType), services);

  test('dies at any call, before or after it, and the sender’s repetition leaves what it would have left', async () => {
    const whole = await aWorld();
    const counted = dying(whole.services, -1, 'before');
    expect(await post(counted.services)).toMatchObject({ status: 202, body: { accepted: 1 } });
    const expected = await seen(whole);
    for (let at = 1; at <= counted.calls.made; at += 1)
      for (const when of ['before', 'after'] as const) {
        const door = await aWorld();
        await expect(post(dying(door.services, at, when).services)).rejects.toThrow('It dies.');
        const again = await post(door.services);
        expect(again).toMatchObject({ status: 202 });
        expect(await seen(door), `call ${at}, ${when}`).toEqual(expected);
      }
  });
});
