import { beforeEach, describe, expect, it } from 'vitest';
import { NOBODY } from '#shared/contracts/candidate.ts';
import { taskOpened } from '#shared/contracts/events/task-opened.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { aRow } from '../../support/a-row.ts';
import { systemNow } from '../../support/clocks.ts';
import { type Conversing, conversing, FIRST_AT } from '../../support/conversing.ts';
import { aClaimRecord, aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const phone = '+8613800000042';
const stranger = '+8613900000099';
const CODE = '7K3M9QXZ';
const HOUR_MS = 60 * 60 * 1000;

let of: Conversing;
beforeEach(async () => {
  of = conversing();
  await of.save([
    aCustomerRecord({ phone, servicedBy: 'agent-7' }),
    aPolicyRecord(),
    aPolicyRecord({ id: 'pol_2', line: 'home' }),
    aClaimRecord({ phones: undefined }),
  ]);
  await of.giveCode({ id: 'clm_1', customerId: 'cus_1' }, CODE);
});

describe('BDCX', () => {
  it('tells a customer of all their policies', async () => {
    const { answered, replies } = await of.say({ phone, text: 'BDCX 002X' });
    expect(answered).toMatchObject({ meaning: 'policies', customerIds: ['cus_1'] });
    expect(replies).toMatchObject([
      {
        programme: 'reply-policies',
        messageClass: 'reply',
        recipients: [{ customerId: 'cus_1', policyIds: ['pol_1', 'pol_2'] }],
      },
    ]);
  });

  it('takes small letters for what they are', async () => {
    const { replies } = await of.say({ phone, text: 'bdcx002x' });
    expect(replies).toMatchObject([{ programme: 'reply-policies' }]);
  });

  it('tells who shares a number of the one whose number it is', async () => {
    await of.save([
      aCustomerRecord({ id: 'cus_2', phone, nationalId: '110105194912311234' }),
      aPolicyRecord({ id: 'pol_3', customerId: 'cus_2' }),
    ]);
    const [his, hers] = [
      await of.say({ phone, text: 'BDCX 002X' }),
      await of.say({ phone, text: 'BDCX1234' }),
    ];
    expect(his.replies).toMatchObject([{ recipients: [{ customerId: 'cus_1' }] }]);
    expect(hers.replies).toMatchObject([{ recipients: [{ customerId: 'cus_2', policyIds: ['pol_3'] }] }]);
    expect(hers.answered?.customerIds).toEqual(['cus_2']);
  });

  it('tells a claim’s number that is no customer’s nothing', async () => {
    await of.save([aClaimRecord({ id: 'clm_2', phones: [stranger] })]);
    const { replies } = await of.say({ phone: stranger, text: 'BDCX 002X' });
    expect(replies).toMatchObject([{ programme: 'reply-not-found' }]);
  });
});

describe('LLCX', () => {
  it('tells a customer of their claim', async () => {
    const { answered, replies } = await of.say({ phone, text: `LLCX ${CODE}` });
    expect(answered).toMatchObject({ meaning: 'claim-status', customerIds: ['cus_1'] });
    expect(replies).toMatchObject([
      {
        programme: 'reply-claim',
        recipients: [{ customerId: 'cus_1', policyIds: ['pol_1'], own: { claimId: 'clm_1' } }],
      },
    ]);
  });

  it('tells a number that the claim names, whosever it is', async () => {
    await of.save([aClaimRecord({ id: 'clm_2', phones: [stranger] })]);
    await of.giveCode({ id: 'clm_2', customerId: 'cus_1' }, '00000000');
    const { replies } = await of.say({ phone: stranger, text: 'LLCX00000000' });
    expect(replies).toMatchObject([
      { programme: 'reply-claim', recipients: [{ own: { claimId: 'clm_2' } }] },
    ]);
  });

  it('tells a customer nothing of their claim where it names other numbers', async () => {
    await of.save([aClaimRecord({ id: 'clm_2', phones: [stranger] })]);
    await of.giveCode({ id: 'clm_2', customerId: 'cus_1' }, '00000000');
    const { replies } = await of.say({ phone, text: 'LLCX00000000' });
    expect(replies).toMatchObject([{ programme: 'reply-not-found' }]);
  });

  it('tells nobody of a claim that names no numbers but its customer', async () => {
    await of.save([aCustomerRecord({ id: 'cus_2', phone: stranger })]);
    const { replies } = await of.say({ phone: stranger, text: `LLCX${CODE}` });
    expect(replies).toMatchObject([{ programme: 'reply-not-found' }]);
  });

  it('tells two who drew the same code each of their own claim', async () => {
    await of.save([aCustomerRecord({ id: 'cus_2', phone: stranger })]);
    await of.save([aClaimRecord({ id: 'clm_2', customerId: 'cus_2', phones: undefined })]);
    await of.giveCode({ id: 'clm_2', customerId: 'cus_2' }, CODE);
    const replies = [
      await of.say({ phone, text: `LLCX${CODE}` }),
      await of.say({ phone: stranger, text: `LLCX${CODE}` }),
    ];
    expect(replies.map((one) => one.replies[0]?.recipients[0]?.own?.claimId)).toEqual(['clm_1', 'clm_2']);
  });
});

describe('TJ', () => {
  it('opens a task for whoever services the customer, due in a working day, and says so', async () => {
    const { replies, events } = await of.say({ phone, text: 'TJ' });
    const dueAt = plus(FIRST_AT, 24 * HOUR_MS);
    expect(events).toMatchObject([
      { type: taskOpened.type, data: { kind: 'booking', customerId: 'cus_1', assignee: 'agent-7', dueAt } },
    ]);
    expect(replies).toMatchObject([{ programme: 'reply-booking', recipients: [{ customerId: 'cus_1' }] }]);
  });

  it('is for a team where nobody services the customer', async () => {
    await of.save([aCustomerRecord({ id: 'cus_2', phone: stranger })]);
    const { events } = await of.say({ phone: stranger, text: 'TJ' });
    expect(events).toMatchObject([{ data: { assignee: 'health-services' } }]);
  });
});

describe('help', () => {
  it.each([
    ['a customer', phone, 'cus_1'],
    ['anybody', stranger, NOBODY],
  ])('is given to %s', async (_, from, customerId) => {
    const { replies } = await of.say({ phone: from, text: '帮助' });
    expect(replies).toMatchObject([{ programme: 'reply-help', recipients: [{ customerId }] }]);
  });
});

describe('what nothing can answer', () => {
  it('goes to a person, and that is said', async () => {
    const { replies, events } = await of.say({ phone, text: '我想问一下' });
    expect(events).toMatchObject([
      { data: { kind: 'answer-message', customerId: 'cus_1', assignee: 'agent-7' } },
    ]);
    expect(replies).toMatchObject([{ programme: 'reply-handed-over' }]);
  });

  it('is not said again for 24 hours, and opens nothing meanwhile', async () => {
    await of.say({ phone, text: '我想问一下' });
    const again = await of.say({ phone, text: '在吗', at: plus(FIRST_AT, 24 * HOUR_MS - 1) });
    expect([again.replies, again.events]).toEqual([[], []]);
    const later = await of.say({ phone, text: '在吗', at: plus(FIRST_AT, 24 * HOUR_MS) });
    expect(later.replies).toMatchObject([{ programme: 'reply-handed-over' }]);
    expect(later.events).toHaveLength(1);
  });

  it('does not keep a keyword from its answer', async () => {
    await of.say({ phone, text: '我想问一下' });
    const { replies } = await of.say({ phone, text: 'TJ' });
    expect(replies).toMatchObject([{ programme: 'reply-booking' }]);
  });
});

describe('who is nobody’s customer', () => {
  it.each(['你好', 'TJ', '3', '我想问一下'])(
    'is told where to ask, whatever they write: %s',
    async (text) => {
      const { replies, events } = await of.say({ phone: stranger, text });
      expect(replies).toMatchObject([{ programme: 'reply-neutral', recipients: [{ customerId: NOBODY }] }]);
      expect(events).toEqual([]);
    },
  );

  it('is told under the day of our office, so that the ledger keeps it single', async () => {
    const before = await of.say({ phone: stranger, text: '你好', at: '2026-09-10T15:59:59.000Z' });
    const after = await of.say({ phone: stranger, text: '在吗', at: '2026-09-10T16:00:00.000Z' });
    expect([before, after].map(({ replies }) => replies[0]?.occurrence)).toEqual([
      '2026-09-10',
      '2026-09-11',
    ]);
  });

  it.each([
    ['你好', '+12025550143', 'zh-CN'],
    ['hello', '+8613900000099', 'zh-CN'],
    ['hello', '+12025550143', 'en'],
  ])('is answered in the language of the message or the number: %s of %s', async (text, from, locale) => {
    const { replies } = await of.say({ phone: from, text });
    expect(replies[0]?.reply?.locale).toBe(locale);
  });
});

/** A warning that was sent to a customer an hour before. */
async function warned(over: Partial<LedgerRow> = {}): Promise<void> {
  const at = plus(FIRST_AT, -HOUR_MS);
  const row = aRow({ at, usefulUntil: plus(FIRST_AT, 6 * HOUR_MS), ...over });
  await of.ledger.claim(
    { ...row, state: 'claimed', leaseUntil: FIRST_AT, text: '预警' },
    undefined,
    systemNow(at),
  );
}

describe('after a warning', () => {
  beforeEach(() => warned());

  it('1 is thanked for', async () => {
    const { answered, replies, events } = await of.say({ phone, text: '1' });
    expect(answered).toMatchObject({ meaning: 'safety', customerIds: ['cus_1'] });
    expect(replies).toMatchObject([{ programme: 'reply-safe', recipients: [{ customerId: 'cus_1' }] }]);
    expect(events).toEqual([]);
  });

  it('2 brings somebody within half an hour, whoever services the customer', async () => {
    const { replies, events } = await of.say({ phone, text: '2' });
    const dueAt = plus(FIRST_AT, HOUR_MS / 2);
    expect(events).toMatchObject([{ data: { kind: 'cannot-move', assignee: 'emergency-desk', dueAt } }]);
    expect(replies).toMatchObject([
      { programme: 'reply-cannot-move', recipients: [{ customerId: 'cus_1' }] },
    ]);
  });

  it('what they say is kept with the warning', async () => {
    await of.say({ phone, text: '2' });
    const kept = of.dynamo.items('ledger').find(({ pk }) => pk?.S === 'safety#cus_1');
    expect(kept).toMatchObject({
      programme: { S: 'typhoon-motor' },
      occurrence: { S: 'episode#1' },
      answer: { S: 'cannot' },
    });
  });

  it('a number is no answer any more once the warning is of no use', async () => {
    const { answered } = await of.say({ phone, text: '1', at: plus(FIRST_AT, 24 * HOUR_MS) });
    expect(answered?.meaning).toBe('none');
  });

  it('a number that was sent before the warning is no answer to it', async () => {
    const { answered } = await of.say({ phone, text: '1', at: plus(FIRST_AT, -2 * HOUR_MS) });
    expect(answered?.meaning).toBe('none');
  });

  it('on a shared number it belongs to whoever was warned last', async () => {
    await of.save([aCustomerRecord({ id: 'cus_2', phone })]);
    await warned({ customerId: 'cus_2', at: plus(FIRST_AT, -HOUR_MS / 2) });
    const { answered } = await of.say({ phone, text: '1' });
    expect(answered?.customerIds).toEqual(['cus_2']);
  });
});

describe('a message', () => {
  it('that did not come is answered by nobody', async () => {
    const { sender } = await of.receive({ phone, text: 'TJ' });
    expect((await of.answer({ sender, messageId: 'twilio-SM404' })).answered).toBeUndefined();
    expect(of.queue.chunks.replies).toEqual([]);
  });

  it('is of use for a quarter of an hour', async () => {
    const { replies } = await of.say({ phone, text: 'TJ' });
    expect(replies).toMatchObject([{ asOf: FIRST_AT, usefulUntil: plus(FIRST_AT, HOUR_MS / 4) }]);
  });

  it('that comes again is answered the same, and comes to nothing more', async () => {
    const ref = await of.receive({ phone, text: 'BDCX 002X' });
    const first = await of.answer(ref);
    for (let wrong = 0; wrong < 5; wrong++) await of.say({ phone, text: 'BDCX9999' });
    const again = await of.answer(ref);
    expect(first.answered).toMatchObject(again.answered ?? {});
    expect(again.answered?.meaning).toBe('policies');
    expect(again.replies).toEqual(first.replies);
  });

  it('whose task was told of only in part is told of again, under the same id', async () => {
    const ref = await of.receive({ phone, text: 'TJ' });
    of.events.failNext(1);
    await expect(of.answer(ref)).rejects.toThrow('refused');
    const [first, second] = [await of.answer(ref), await of.answer(ref)];
    expect(first.events).toEqual(second.events);
    expect(first.events).toHaveLength(1);
    expect(of.dynamo.items('tasks')).toHaveLength(1);
  });
});
