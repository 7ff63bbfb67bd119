import { beforeEach, describe, expect, it } from 'vitest';
import { beginning } from '#shared/adapters/dynamo/beginning.ts';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { NOBODY } from '#shared/contracts/candidate.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import { readClaimCode } from '#shared/domain/claims/claim-code.ts';
import { aRow } from '../../support/a-row.ts';
import { systemNow } from '../../support/clocks.ts';
import { type Conversing, conversing, FIRST_AT, inClear } from '../../support/conversing.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const phone = '+8613800000042';
const stranger = '+8613900000099';
const HOUR_MS = 60 * 60 * 1000;

let of: Conversing;
beforeEach(async () => {
  of = conversing();
  await of.save([
    aCustomerRecord({ phone, servicedBy: 'agent-7' }),
    aPolicyRecord({ id: 'pol_m' }),
    aPolicyRecord({ id: 'pol_h', line: 'home' }),
  ]);
});

/** The claims of a customer that stand in the table. */
async function claims(customerId = 'cus_1') {
  const { batchGet } = dynamoTable({ client: of.dynamo.client, table: 'core' });
  const { claims: facts } = await of.insured.of(customerId);
  const keys = facts.map(({ id }) => ({ pk: `customer#${customerId}`, sk: `claim#${id}` }));
  return beginning(await batchGet(keys), 'claim#');
}

const kinds = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type).toSorted();
const car = '我的车被追尾了，报案';
const lane = ['ClaimReported', 'TaskOpened'];

describe('a claim reported by text', () => {
  it('stands in the book on the policy that the words speak of, and its code is told', async () => {
    const { answered, replies } = await of.say({ phone, text: car });
    const [claim = {}, ...others] = await claims();
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      policyId: 'pol_m',
      stage: 'reported',
      reportedAt: FIRST_AT,
      asOf: FIRST_AT,
    });
    expect(readClaimCode(String(claim['code']))).toBe(claim['code']);
    expect(answered).toMatchObject({ meaning: 'claim-report', customerIds: ['cus_1'] });
    expect(replies).toMatchObject([
      {
        programme: 'reply-claim-reported',
        data: {},
        recipients: [{ customerId: 'cus_1', policyIds: ['pol_m'], own: { claimId: claim['id'] } }],
      },
    ]);
  });

  it('is told to the claims system, and to whoever calls back', async () => {
    const { events } = await of.say({ phone, text: car });
    const [{ id: claimId } = {}] = await claims();
    const data = { claimId, customerId: 'cus_1', policyId: 'pol_m', reportedAt: FIRST_AT };
    expect(kinds(events)).toEqual(lane);
    expect(events.find(({ type }) => type === 'ClaimReported')).toMatchObject({ subject: claimId, data });
    const task = { kind: 'claim-reported', customerId: 'cus_1', assignee: 'agent-7' };
    expect(events.find(({ type }) => type === 'TaskOpened')).toMatchObject({ data: task });
    expect(of.dynamo.items('tasks')).toMatchObject([{ claimId: { S: claimId } }]);
  });

  it('answers to its code from then on', async () => {
    await of.say({ phone, text: car });
    const [{ id, code } = {}] = await claims();
    const { replies } = await of.say({ phone, text: `LLCX ${code}` });
    expect(replies).toMatchObject([{ programme: 'reply-claim', recipients: [{ own: { claimId: id } }] }]);
  });

  it('takes five calls: the reply goes with its events', async () => {
    await of.say({ phone, text: 'LLCX' });
    const { calls } = await of.say({ phone, text: car });
    expect(calls.map(({ name }) => name)).toEqual([
      'QueryCommand',
      'BatchGetItemCommand',
      'QueryCommand',
      'TransactWriteItemsCommand',
      'PutEventsCommand',
    ]);
  });

  it('has its code on its item alone: in no event, no reply, no task, nothing of the conversation', async () => {
    await of.say({ phone, text: car });
    const [{ code } = {}] = await claims();
    expect(inClear(of).split(String(code))).toHaveLength(2);
  });

  it('is one claim when its message is answered again', async () => {
    const ref = await of.receive({ phone, text: car });
    const [first, again] = [await of.answer(ref), await of.answer(ref)];
    expect(again.replies).toEqual(first.replies);
    expect(again.events).toEqual(first.events);
    expect(await claims()).toHaveLength(1);
    expect(of.dynamo.items('tasks')).toHaveLength(1);
  });

  it('is one claim when its message is answered twice at once', async () => {
    const ref = await of.receive({ phone, text: car });
    await Promise.all([of.answer(ref), of.answer(ref)]);
    expect(await claims()).toHaveLength(1);
  });
});

describe('a second report of the same policy', () => {
  it('within 24 hours is told the same code, and a person reads it, too', async () => {
    const first = await of.say({ phone, text: car });
    const second = await of.say({ phone, text: '车又刮蹭了，报案', at: plus(FIRST_AT, 23 * HOUR_MS) });
    expect(await claims()).toHaveLength(1);
    expect(second.replies[0]?.recipients).toMatchObject([
      { own: { claimId: first.replies[0]?.recipients[0]?.own?.claimId } },
    ]);
    expect(kinds(second.events)).toEqual(['TaskOpened']);
    expect(of.dynamo.items('tasks')).toHaveLength(2);
  });

  it('at the same moment opens one claim', async () => {
    const refs = [await of.receive({ phone, text: car }), await of.receive({ phone, text: '车险报案' })];
    await Promise.all(refs.map((ref) => of.answer(ref)));
    expect(await claims()).toHaveLength(1);
  });

  it('a day later opens another claim', async () => {
    await of.say({ phone, text: car });
    await of.say({ phone, text: car, at: plus(FIRST_AT, 24 * HOUR_MS) });
    expect(await claims()).toHaveLength(2);
  });
});

describe('a report that a person has to ask about', () => {
  const askedByPerson = async (text: string, from = phone) => {
    const { replies, events, answered } = await of.say({ phone: from, text });
    expect(kinds(events)).toEqual(['TaskOpened']);
    expect(events).toMatchObject([{ data: { kind: 'claim-reported' } }]);
    return { programme: replies[0]?.programme, customerId: replies[0]?.recipients[0]?.customerId, answered };
  };

  it.each([
    ['which of two policies is not said', '我要报案'],
    ['it speaks of both', '车和房顶都被砸了，报案'],
    ['it speaks of what is not insured', '行李丢了，报案'],
  ])('where %s: no claim, but a task, and it is said that somebody calls', async (_, text) => {
    expect(await askedByPerson(text)).toMatchObject({ programme: 'reply-handed-over', customerId: 'cus_1' });
    expect(await claims()).toEqual([]);
  });

  it('where the number is several customers’', async () => {
    await of.save([aCustomerRecord({ id: 'cus_2', phone })]);
    expect(await askedByPerson(car)).toMatchObject({ programme: 'reply-handed-over' });
    expect([await claims(), await claims('cus_2')]).toEqual([[], []]);
  });

  it('is of nobody’s number answered as everything of it is', async () => {
    const { replies, events } = await of.say({ phone: stranger, text: car });
    expect(replies).toMatchObject([{ programme: 'reply-neutral', recipients: [{ customerId: NOBODY }] }]);
    expect(events).toEqual([]);
  });
});

describe('3 after a warning', () => {
  const warned = async (programme: string, customerId = 'cus_1', at: Instant = plus(FIRST_AT, -HOUR_MS)) => {
    const key = { customerId, programme, occurrence: 'episode#1' };
    const row = aRow({ ...key, at, usefulUntil: plus(FIRST_AT, 6 * HOUR_MS) });
    await of.ledger.claim(
      { ...row, state: 'claimed', leaseUntil: FIRST_AT, text: '预警' },
      undefined,
      systemNow(FIRST_AT),
    );
  };

  it.each([
    ['typhoon-motor', 'pol_m'],
    ['typhoon-home', 'pol_h'],
  ])('opens a claim on the policy of the line that %s is for', async (programme, policyId) => {
    await warned(programme);
    const { answered, events, replies } = await of.say({ phone, text: '3' });
    expect(answered).toMatchObject({ meaning: 'safety', customerIds: ['cus_1'] });
    expect(kinds(events)).toEqual(lane);
    expect(await claims()).toMatchObject([{ policyId, stage: 'reported' }]);
    expect(replies).toMatchObject([
      { programme: 'reply-claim-reported', recipients: [{ policyIds: [policyId] }] },
    ]);
  });

  it('is of whoever was warned, where several have the number', async () => {
    await of.save([
      aCustomerRecord({ id: 'cus_2', phone }),
      aPolicyRecord({ id: 'pol_2', customerId: 'cus_2' }),
    ]);
    await warned('typhoon-motor', 'cus_2');
    await of.say({ phone, text: '3' });
    expect([await claims(), await claims('cus_2')]).toMatchObject([[], [{ policyId: 'pol_2' }]]);
  });

  it('goes to a person where two policies are of the line', async () => {
    await of.save([aPolicyRecord({ id: 'pol_n' })]);
    await warned('typhoon-motor');
    const { replies, events } = await of.say({ phone, text: '3' });
    expect(replies).toMatchObject([{ programme: 'reply-handed-over' }]);
    expect(events).toMatchObject([{ data: { kind: 'claim-reported', customerId: 'cus_1' } }]);
  });
});
