import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { dynamoServiceBook } from '#shared/adapters/dynamo-service-book.ts';
import { taskOpened } from '#shared/contracts/events/task-opened.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { ServiceFacts } from '#shared/contracts/service-facts.ts';
import { serviceKey } from '#shared/domain/surveys/service-item.ts';
import { aRow } from '../../support/a-row.ts';
import { aService } from '../../support/a-service.ts';
import { systemNow } from '../../support/clocks.ts';
import { type Conversing, conversing, FIRST_AT } from '../../support/conversing.ts';
import { aCustomerRecord } from '../../support/records.ts';

const phone = '+8613800000042';
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

let of: Conversing;
beforeEach(async () => {
  of = conversing();
  await of.save([aCustomerRecord({ phone, servicedBy: 'agent-7' })]);
  await asked();
});

function services() {
  return dynamoServiceBook({ client: of.dynamo.client, table: 'core' });
}

/** A service that its customer was asked about an hour before. */
async function asked(over: Partial<ServiceFacts> = {}, row: Partial<LedgerRow> = {}): Promise<void> {
  const service = aService(over);
  await services().keep(service);
  const at = row.at ?? plus(FIRST_AT, -HOUR_MS);
  const servicedBy = service.servicedBy === undefined ? {} : { servicedBy: service.servicedBy };
  const claim: LedgerRow = aRow({
    customerId: service.customerId,
    programme: 'survey-invitation',
    occurrence: service.serviceId,
    messageClass: 'service',
    usefulUntil: plus(at, 7 * DAY_MS),
    inputs: {
      policies: [],
      halts: [],
      refusedByNumber: [],
      service: { isAnswered: false, ...servicedBy },
    },
    ...row,
    at,
  });
  const claimed = { ...claim, state: 'claimed', leaseUntil: FIRST_AT, text: '几分？' } as const;
  await of.ledger.claim(claimed, undefined, systemNow(at));
}

async function answersOf(customerId = 'cus_1', serviceId = 'srv_1') {
  const found = (await services().ofCustomer(customerId)).find((one) => one.serviceId === serviceId);
  return found?.answers?.map(({ score }) => score) ?? [];
}

describe('a score', () => {
  it.each(['7', '10', '１０'])('of %s is kept with the service, and thanked for', async (text) => {
    const { answered, replies, events } = await of.say({ phone, text });
    expect(answered).toMatchObject({ meaning: 'score', customerIds: ['cus_1'] });
    expect(replies).toMatchObject([{ programme: 'reply-thanks', recipients: [{ customerId: 'cus_1' }] }]);
    expect(events).toEqual([]);
    expect(await answersOf()).toEqual([Number(text.normalize('NFKC'))]);
  });

  it.each(['1', '6'])(
    'of %s gives a task to whoever services the customer, and asks what was wrong',
    async (text) => {
      const { replies, events } = await of.say({ phone, text });
      expect(replies).toMatchObject([{ programme: 'reply-sorry', recipients: [{ customerId: 'cus_1' }] }]);
      const dueAt = plus(FIRST_AT, DAY_MS); // Thursday, and Friday
      expect(events).toMatchObject([
        {
          type: taskOpened.type,
          data: { kind: 'low-score', customerId: 'cus_1', assignee: 'agent-7', dueAt },
        },
      ]);
      expect(of.dynamo.items('tasks')).toMatchObject([{ serviceId: { S: 'srv_1' } }]);
    },
  );

  it('gives no garage a task about itself where somebody services the customer', async () => {
    await asked({ serviceId: 'srv_2', servicedBy: 'garage-3' }, { at: plus(FIRST_AT, -HOUR_MS / 2) });
    const { events } = await of.say({ phone, text: '3' });
    expect(events).toMatchObject([{ data: { assignee: 'agent-7' } }]);
  });

  it('gives the task to whom the service names where nobody services the customer', async () => {
    const other = '+8613900000099';
    await of.save([aCustomerRecord({ id: 'cus_2', phone: other })]);
    await asked({ customerId: 'cus_2', servicedBy: 'agent-9' });
    const { events } = await of.say({ phone: other, text: '3' });
    expect(events).toMatchObject([{ data: { assignee: 'agent-9' } }]);
  });

  it('gives it to a team where nobody is named', async () => {
    const other = '+8613900000099';
    await of.save([aCustomerRecord({ id: 'cus_2', phone: other })]);
    await asked({ customerId: 'cus_2' });
    const { events } = await of.say({ phone: other, text: '3' });
    expect(events).toMatchObject([{ data: { assignee: 'customer-service' } }]);
  });

  it('that is low on a Friday is followed up by Monday, and before a holiday after it', async () => {
    const low = async (at: Instant) => (await of.say({ phone, text: '3', at })).events[0]?.data;
    expect(await low('2026-09-11T08:00:00.000Z')).toMatchObject({ dueAt: '2026-09-14T08:00:00.000Z' });
    of = conversing();
    await of.save([aCustomerRecord({ phone })]);
    await asked({}, { at: '2026-09-29T02:00:00.000Z' });
    expect(await low('2026-09-30T08:00:00.000Z')).toMatchObject({ dueAt: '2026-10-08T08:00:00.000Z' });
  });

  it('that is low takes six calls, one after a high one', async () => {
    await of.say({ phone, text: '9' }); // keys are open
    const { calls } = await of.say({ phone, text: '3' });
    expect(calls.length).toBeLessThanOrEqual(6);
    const { calls: again } = await of.say({ phone, text: '2' });
    expect(again.length).toBeLessThanOrEqual(6);
  });

  it('after another counts, and leaves the task of the other as it is', async () => {
    await of.say({ phone, text: '3' });
    const { replies, events } = await of.say({ phone, text: '9' });
    expect(replies).toMatchObject([{ programme: 'reply-thanks' }]);
    expect(events).toEqual([]);
    expect(of.dynamo.items('tasks')).toHaveLength(1);
    expect(await answersOf()).toEqual([3, 9]);
  });

  it('that is low once more opens nothing more, also days later', async () => {
    await of.say({ phone, text: '3' });
    await of.say({ phone, text: '9' });
    const { replies, events } = await of.say({ phone, text: '1', at: plus(FIRST_AT, 2 * DAY_MS) });
    expect([replies.length, events]).toEqual([1, []]);
    expect(of.dynamo.items('tasks')).toHaveLength(1);
  });

  it('of another service of the customer opens a task of its own', async () => {
    await of.say({ phone, text: '3' });
    await asked({ serviceId: 'srv_2' }, { at: plus(FIRST_AT, HOUR_MS) });
    const { events } = await of.say({ phone, text: '3', at: plus(FIRST_AT, 2 * HOUR_MS) });
    expect(events).toHaveLength(1);
    expect(of.dynamo.items('tasks')).toHaveLength(2);
  });

  it('that comes when the survey is over is none, and goes to a person', async () => {
    const end = plus(FIRST_AT, 7 * DAY_MS - HOUR_MS);
    expect((await of.say({ phone, text: '9', at: plus(end, -1) })).answered?.meaning).toBe('score');
    expect((await of.say({ phone, text: '2', at: end })).answered?.meaning).toBe('none');
    expect(await answersOf()).toEqual([9]);
  });

  it('that was sent before the survey was over counts, however late it comes in', async () => {
    const end = plus(FIRST_AT, 7 * DAY_MS - HOUR_MS);
    const late = { phone, text: '9', sentAt: plus(end, -1), at: plus(end, HOUR_MS) };
    expect((await of.say(late)).answered?.meaning).toBe('score');
  });

  it('belongs on a shared number to whoever was asked last', async () => {
    await of.save([aCustomerRecord({ id: 'cus_2', phone, servicedBy: 'agent-8' })]);
    await asked({ customerId: 'cus_2', serviceId: 'srv_9' }, { at: plus(FIRST_AT, -HOUR_MS / 2) });
    const { answered, events } = await of.say({ phone, text: '4' });
    expect(answered?.customerIds).toEqual(['cus_2']);
    expect(events).toMatchObject([{ data: { assignee: 'agent-8' } }]);
    expect([await answersOf(), await answersOf('cus_2', 'srv_9')]).toEqual([[], [4]]);
  });

  it('is none once a warning has asked another question', async () => {
    const at = plus(FIRST_AT, -HOUR_MS / 2);
    const warning = aRow({ at, usefulUntil: plus(FIRST_AT, 6 * HOUR_MS) });
    const claimed = { ...warning, state: 'claimed', leaseUntil: FIRST_AT, text: '预警' } as const;
    await of.ledger.claim(claimed, undefined, systemNow(at));
    expect((await of.say({ phone, text: '1' })).answered?.meaning).toBe('safety');
    const later = await of.say({ phone, text: '9', at: plus(FIRST_AT, 3 * DAY_MS) });
    expect(later.answered?.meaning).toBe('none');
    expect(await answersOf()).toEqual([]);
  });

  it('may answer the reminder as well', async () => {
    const at = plus(FIRST_AT, -HOUR_MS / 2);
    await asked({}, { programme: 'survey-reminder', at, usefulUntil: plus(FIRST_AT, DAY_MS) });
    expect((await of.say({ phone, text: '8' })).answered?.meaning).toBe('score');
    expect(await answersOf()).toEqual([8]);
  });
});

describe('answers in any order, and again', () => {
  it('come to the same: the one that was sent last counts, of two at once that of the later name', async () => {
    const message = fc.record({
      score: fc.integer({ min: 1, max: 10 }),
      sent: fc.integer({ min: 0, max: 3 }),
    });
    const some = fc
      .array(message, { minLength: 1, maxLength: 5 })
      .chain((messages) =>
        fc.tuple(
          fc.constant(messages),
          fc.array(fc.nat({ max: messages.length - 1 }), { minLength: 1, maxLength: 8 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(some, async ([messages, order]) => {
        of = conversing();
        await of.save([aCustomerRecord({ phone })]);
        await asked();
        for (const at of order) {
          const { score, sent } = messages[at] ?? { score: 1, sent: 0 };
          const written = { phone, text: String(score), at: plus(FIRST_AT, sent * 1000), id: `eum-${at}` };
          await of.say(written);
        }
        const came = messages.map((one, at) => ({ ...one, at })).filter(({ at }) => order.includes(at));
        const last = came.toSorted((a, b) => a.sent - b.sent || a.at - b.at).at(-1);
        expect((await answersOf()).at(-1)).toBe(last?.score);
        const wereLow = came.some(({ score }) => score <= 6);
        expect(of.dynamo.items('tasks')).toHaveLength(wereLow ? 1 : 0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('words after a low score', () => {
  it('are named beside the service, passed on, and lie nowhere in clear', async () => {
    await of.say({ phone, text: '3' });
    const { answered, replies } = await of.say({ phone, text: '等了三个小时', id: 'twilio-SMwords' });
    expect(answered).toMatchObject({ meaning: 'comment', customerIds: ['cus_1'] });
    expect(replies).toMatchObject([{ programme: 'reply-comment', recipients: [{ customerId: 'cus_1' }] }]);
    const [service] = await services().ofCustomer('cus_1');
    expect(service?.comments).toEqual([expect.stringMatching(/#twilio-SMwords$/)]);
    expect(JSON.stringify(of.dynamo.items('core'))).not.toContain('三个小时');
  });

  it.each(['The driver damaged my bumper', 'They moved my car without asking', '车被砸了'])(
    'are words also where a warning would have been answered by them: %s',
    async (text) => {
      await of.say({ phone, text: '3' });
      expect((await of.say({ phone, text })).answered?.meaning).toBe('comment');
    },
  );

  it('are taken for that once, and for a day', async () => {
    await of.say({ phone, text: '3' });
    expect((await of.say({ phone, text: '太慢了' })).answered?.meaning).toBe('comment');
    expect((await of.say({ phone, text: '真的' })).answered?.meaning).toBe('none');
    await of.say({ phone, text: '2', at: plus(FIRST_AT, HOUR_MS) });
    const tooLate = await of.say({ phone, text: '太慢了', at: plus(FIRST_AT, HOUR_MS + DAY_MS) });
    expect(tooLate.answered?.meaning).toBe('none');
  });

  it('do not keep a keyword from its answer', async () => {
    await of.say({ phone, text: '3' });
    expect((await of.say({ phone, text: 'TJ' })).answered?.meaning).toBe('booking');
  });
});

describe('an answer about a service that is gone from the book', () => {
  async function forget(): Promise<void> {
    const core = dynamoTable({ client: of.dynamo.client, table: 'core' });
    await core.transact([{ delete: serviceKey('cus_1', 'srv_1') }]);
  }

  it.each([
    ['9', 'reply-thanks'],
    ['3', 'reply-sorry'],
  ])('of %s is replied to, and leaves nothing of the service', async (text, programme) => {
    await forget();
    const { answered, replies } = await of.say({ phone, text });
    expect(answered?.meaning).toBe('score');
    expect(replies).toMatchObject([{ programme }]);
    expect(await services().ofCustomer('cus_1')).toEqual([]);
    expect(of.dynamo.items('tasks')).toHaveLength(text === '3' ? 1 : 0);
  });

  it('in words is passed on all the same', async () => {
    await of.say({ phone, text: '3' });
    await forget();
    const { answered, replies } = await of.say({ phone, text: '等了三个小时' });
    expect(answered?.meaning).toBe('comment');
    expect(replies).toMatchObject([{ programme: 'reply-comment' }]);
    expect(await services().ofCustomer('cus_1')).toEqual([]);
  });
});
