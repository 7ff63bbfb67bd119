import { beforeEach, describe, expect, test } from 'vitest';
import type { RecordPart } from '#shared/domain/portfolio/amend/part.ts';
import { aDoor, type Door } from '../../../support/policy-admin/door.ts';
import { aCustomerRecord, aPolicyRecord } from '../../../support/records.ts';

const accepted = { status: 202, body: { accepted: 1, duplicates: 0 } };
const EARLIER = '2026-11-20T02:00:00.000Z';

const premium = (minor: number, on = '2027-01-10') => ({ on, amount: { minor, currency: 'CNY' } });
const renewed = {
  ...{ policyId: 'pol_1', effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31', newPolicyId: 'pol_2' },
  premiumDue: premium(128_050),
};
const { premiumDue: _, ...withoutPremium } = aPolicyRecord({ id: 'pol_2', status: 'pending' });
const newPolicy = { ...withoutPremium, effectiveFrom: '2027-01-01', effectiveTo: '2027-12-31' };

let door: Door;
beforeEach(async () => {
  door = await aDoorWith([aCustomerRecord(), aPolicyRecord()]);
});

async function aDoorWith(
  records: readonly (ReturnType<typeof aCustomerRecord> | ReturnType<typeof aPolicyRecord>)[],
): Promise<Door> {
  const one = aDoor();
  await one.world.portfolio.save(records.map((record) => ({ record, asOf: EARLIER })));
  return one;
}

/** What stands of a policy, told by news that is too old to change it. */
async function standing({ world }: Door, policyId: string): Promise<RecordPart> {
  const at = '2001-01-01T00:00:00.000Z';
  const old = { type: 'policy.cancelled', id: 'old', at, data: { policyId, on: '2001-01-01' } } as const;
  const answer = await world.portfolio.amend(old);
  if (answer.outcome === 'unknown') throw new Error('It is not known.');
  return answer.record;
}

describe('a renewal by a policy of its own that says what is due of it', () => {
  test('makes the old policy renewed, and the premium that of the new one', async () => {
    await door.send('policy.upserted', newPolicy);
    expect(await door.send('policy.renewed', renewed)).toEqual(accepted);
    expect(await standing(door, 'pol_1')).toMatchObject({
      status: 'renewed',
      premiumDue: aPolicyRecord().premiumDue,
    });
    expect(await standing(door, 'pol_2')).toMatchObject({
      status: 'pending',
      premiumDue: renewed.premiumDue,
    });
    const asked = [{ customerId: 'cus_1', policyIds: ['pol_2'] }];
    const known = (await door.world.customers.known(asked)).get('cus_1');
    expect(known?.policies).toMatchObject([{ id: 'pol_2', premiumDueOn: '2027-01-10' }]);
  });

  test('is told the customer once, as of the old policy, and has their reminders worked out anew', async () => {
    await door.send('policy.upserted', newPolicy);
    const before = door.world.events.published.length;
    await door.send('policy.renewed', renewed);
    expect(door.world.events.published.slice(before)).toMatchObject([
      { type: 'PortfolioChanged', data: { customerIds: ['cus_1'] } },
      {
        type: 'ProgrammeTriggered',
        data: { programme: 'policy-change', recipients: [{ policyIds: ['pol_1'] }] },
      },
    ]);
  });

  test.each([
    ['that nobody has told of', []],
    ['of another customer', [aCustomerRecord({ id: 'cus_2' }), { ...newPolicy, customerId: 'cus_2' }]],
  ])('and a new policy %s is refused, naming that, and nothing is done', async (__, others) => {
    door = await aDoorWith([aCustomerRecord(), aPolicyRecord(), ...others]);
    const answer = await door.send('policy.renewed', renewed);
    expect(answer).toEqual({
      status: 400,
      body: {
        error: {
          code: 'unknown-record',
          field: 'data.newPolicyId',
          message:
            'data.newPolicyId names no policy that is known: send policy.upserted first, then this again.',
        },
      },
    });
    expect(await standing(door, 'pol_1')).toMatchObject({ status: 'active' });
    expect(door.world.events.published).toEqual([]);
    expect(door.world.sealedArchive.objects.size).toBe(0);
  });

  test('and an old policy that nobody has told of is refused for that', async () => {
    const answer = await door.send('policy.renewed', { ...renewed, policyId: 'pol_7', newPolicyId: 'pol_1' });
    expect(answer).toMatchObject({ status: 400, body: { error: { field: 'data.policyId' } } });
  });

  test('and no premium is taken before the new policy is known', async () => {
    const { premiumDue: __, ...rest } = renewed;
    expect(await door.send('policy.renewed', rest)).toEqual(accepted);
    expect(await standing(door, 'pol_1')).toMatchObject({ status: 'renewed' });
  });

  test('that is older than what stands of the old policy alone is still news of the new one', async () => {
    await door.send('policy.upserted', newPolicy, { time: EARLIER });
    await door.send('policy.upserted', aPolicyRecord(), { time: '2026-11-21T02:00:00Z' });
    const before = door.world.events.published.length;
    expect(await door.send('policy.renewed', renewed, { time: '2026-11-20T12:00:00Z' })).toEqual(accepted);
    expect(await standing(door, 'pol_1')).toMatchObject({ status: 'active' });
    expect(await standing(door, 'pol_2')).toMatchObject({ premiumDue: renewed.premiumDue });
    expect(door.world.events.published.slice(before)).toMatchObject([
      { type: 'PortfolioChanged', data: { customerIds: ['cus_1'] } },
    ]);
  });
});

describe('whatever order things come in', () => {
  const time = (hour: number) => `2026-11-21T${String(hour).padStart(2, '0')}:00:00Z`;
  /** [type, data, when it was so]; those that are refused are sent again when all have come. */
  const came = [
    ['policy.upserted', newPolicy, time(1)],
    ['policy.renewed', renewed, time(2)],
    ['policy.renewed', { ...renewed, premiumDue: premium(99_000, '2027-01-20') }, time(3)],
    ['policy.cancelled', { policyId: 'pol_2', on: '2027-06-01' }, time(4)],
  ] as const;
  type Came = readonly [type: string, data: object, time: string];

  function orders<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
    if (values.length < 2) return [values];
    return values.flatMap((one, at) => orders(values.toSpliced(at, 1)).map((rest) => [one, ...rest]));
  }

  async function inOrder(events: readonly Came[]): Promise<readonly unknown[]> {
    const one = await aDoorWith([aCustomerRecord(), aPolicyRecord()]);
    let left = events.map((event, n) => ({ event, id: `evt-${n}-${event[2]}` }));
    for (let round = 0; left.length > 0 && round < events.length; round++) {
      const refused: typeof left = [];
      for (const sent of left) {
        const [type, data, at] = sent.event;
        const { status } = await one.send(type, data, { id: sent.id, time: at });
        if (status === 400) refused.push(sent);
      }
      left = refused;
    }
    expect(left).toEqual([]);
    return [await standing(one, 'pol_1'), await standing(one, 'pol_2')];
  }

  test('the premium that was said last is due', async () => {
    for (const order of orders<Came>(came))
      expect(await inOrder(order)).toMatchObject([
        { status: 'renewed' },
        { premiumDue: premium(99_000, '2027-01-20'), cancelledOn: '2027-06-01', effectiveTo: '2027-05-31' },
      ]);
  });

  test('a line of the new policy that is newer than the renewal stands as it says', async () => {
    const line = ['policy.upserted', { ...newPolicy, premiumDue: premium(77_000) }, time(5)] as const;
    for (const order of orders<Came>([...came.slice(0, 2), line]))
      expect(await inOrder(order)).toMatchObject([{ status: 'renewed' }, { premiumDue: premium(77_000) }]);
  });

  test('one that says none has none', async () => {
    for (const order of orders<Came>([...came.slice(0, 2), ['policy.upserted', newPolicy, time(5)]]))
      expect((await inOrder(order))[1]).not.toHaveProperty('premiumDue.on');
  });
});
