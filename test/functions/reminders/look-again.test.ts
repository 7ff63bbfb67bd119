import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import { Chunk } from '#shared/contracts/candidate.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { LookedAtInPart, StoredItemInvalid } from '#shared/errors.ts';
import { duesIn } from '#shared/reminders/next-due.ts';
import { lookIn } from '../../../functions/reminders/look.ts';
import { lookAgain } from '../../../functions/reminders/look-again.ts';
import type { ReminderServices } from '../../../functions/reminders/services.ts';
import { type MemoryWorld, memoryWorld } from '../../support/fakes/memory-world.ts';
import { movableClocks } from '../../support/fakes/movable-clocks.ts';
import { aClaimRecord, aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const START = '2026-11-22T07:00:00.000Z';
const RENEWAL_DUE = '2026-11-30T16:00:00.000Z';
const DAY_MS = 24 * 60 * 60 * 1000;
/** From 1 January to 31 December 2026, so that its renewal reminder is due on 1 December in Shanghai. */
const policy = aPolicyRecord({ line: 'home', plate: undefined, premiumDue: undefined });
const changed = { isWake: false, correlationId: 'import-1', causationId: 'event-1' };
const woken = { isWake: true, correlationId: 'wake-1', causationId: 'wake-1' };

interface Setting {
  readonly world: MemoryWorld;
  readonly services: ReminderServices;
  save(...records: readonly PortfolioRecord[]): Promise<unknown>;
  /** Every message that was left, as `programme occurrence`, in order; they stay where they are. */
  left(): readonly string[];
}

function given(): Setting {
  const world = memoryWorld({ clocks: movableClocks(START) });
  const services = {
    config: local,
    facts: world.reminderFacts,
    agenda: world.agenda,
    queue: world.outreachQueue,
    businessClock: world.clocks.businessClock,
  };
  return {
    world,
    services,
    save: (...records) =>
      world.portfolio.save(records.map((record) => ({ record, asOf: world.clocks.businessClock() }))),
    left: () =>
      world.outreachQueue.chunks.ordinary.flatMap(({ programme, recipients }) =>
        recipients.map(({ customerId, own }) => `${customerId} ${programme} ${own?.occurrence}`),
      ),
  };
}

/** Lets time pass to an instant. */
function until({ world }: Setting, instant: string): void {
  world.clocks.advance(Date.parse(instant) - Date.parse(world.clocks.businessClock()));
}

describe('who is looked at', () => {
  test('before anything is due, is woken when it will be', async () => {
    const setting = given();
    await setting.save(aCustomerRecord(), policy);
    const counts = await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
    expect(counts).toEqual({ customers: 1, due: 0, chunks: 0, wakes: 1 });
    expect(setting.world.agenda.items()).toMatchObject([
      {
        kind: 'wake',
        customerId: 'cus_1',
        dueAt: RENEWAL_DUE,
        reasons: [{ programme: 'renewal-reminder', occurrence: 'pol_1#2026-12-31' }],
      },
    ]);
    expect(setting.left()).toEqual([]);
  });

  test('when it is due, is a candidate for it, and is woken for what comes next', async () => {
    const setting = given();
    await setting.save(aCustomerRecord(), { ...policy, line: 'motor' });
    await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
    until(setting, RENEWAL_DUE);
    await lookAgain({ ...woken, customerIds: ['cus_1'] }, setting.services);
    const [chunk] = setting.world.outreachQueue.chunks.ordinary;
    expect(Chunk.parse(chunk)).toMatchObject({
      programme: 'renewal-reminder',
      messageClass: 'service',
      usefulUntil: '2026-12-31T16:00:00.000Z',
      data: {},
      correlationId: 'wake-1',
      recipients: [
        {
          customerId: 'cus_1',
          policyIds: ['pol_1'],
          own: {
            occurrence: 'pol_1#2026-12-31',
            on: '2026-12-31',
            dueAt: RENEWAL_DUE,
            usefulUntil: '2026-12-31T16:00:00.000Z',
            data: { on: '2026-12-31' },
          },
        },
      ],
    });
    expect(setting.world.agenda.items()).toMatchObject([
      { dueAt: '2026-12-27T16:00:00.000Z', reasons: [{ programme: 'motor-last-chance' }] },
    ]);
  });

  test('when the days of reminders have changed, is woken by the new ones, without any change of theirs', async () => {
    const setting = given();
    await setting.save(aCustomerRecord(), policy);
    await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
    const days = { ...local.reminders, renewalLeadDays: { default: 20 } };
    const config = { ...local, reminders: days };
    const asked = lookIn({ wake: ['cus_1'] });
    expect(await lookAgain(asked, { ...setting.services, config })).toMatchObject({ wakes: 1 });
    expect(setting.world.agenda.items()).toMatchObject([{ dueAt: '2026-12-10T16:00:00.000Z' }]);
    expect(await lookAgain(asked, { ...setting.services, config })).toMatchObject({ wakes: 0 });
  });

  test('when by the new days something was due before, is a candidate for it at once, and once only', async () => {
    const setting = given();
    await setting.save(aCustomerRecord(), policy);
    await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
    const config = { ...local, reminders: { ...local.reminders, renewalLeadDays: { default: 60 } } };
    await lookAgain(lookIn({ wake: ['cus_1'] }), { ...setting.services, config });
    expect(setting.left()).toEqual(['cus_1 renewal-reminder pol_1#2026-12-31']);
    expect(setting.world.agenda.items()).toEqual([]);
  });

  test('who stands in the book and was never looked at is woken from then on', async () => {
    const setting = given();
    await setting.save(aCustomerRecord(), policy, aCustomerRecord({ id: 'cus_2' }));
    const asked = lookIn({ wake: ['cus_1', 'cus_2', 'cus_unknown'] });
    expect(await lookAgain(asked, setting.services)).toMatchObject({ customers: 3, wakes: 1 });
    expect(setting.world.agenda.items()).toMatchObject([{ customerId: 'cus_1', dueAt: RENEWAL_DUE }]);
  });

  test('when woken for nothing, costs no write', async () => {
    const setting = given();
    await setting.save(aCustomerRecord(), policy, aCustomerRecord({ id: 'cus_2' }));
    const customerIds = ['cus_1', 'cus_2'];
    expect(await lookAgain({ ...woken, customerIds }, setting.services)).toMatchObject({ wakes: 1 });
    setting.world.clocks.advance(DAY_MS);
    expect(await lookAgain({ ...woken, customerIds }, setting.services)).toMatchObject({ wakes: 0 });
  });

  test('for news that change nothing, stays due as it was', async () => {
    const setting = given();
    await setting.save(aCustomerRecord(), policy);
    const look = { ...changed, customerIds: ['cus_1'] };
    await lookAgain(look, setting.services);
    const before = setting.world.agenda.items();
    setting.world.clocks.advance(DAY_MS);
    expect(await lookAgain(look, setting.services)).toMatchObject({ wakes: 1 });
    expect(setting.world.agenda.items()).toEqual(before);
  });

  test('too late for what is still useful, is told late; what was over before is old news', async () => {
    const setting = given();
    until(setting, '2026-12-10T00:00:00.000Z');
    const over = aPolicyRecord({
      id: 'pol_2',
      line: 'travel',
      effectiveTo: '2026-12-05',
      premiumDue: undefined,
    });
    await setting.save(aCustomerRecord(), policy, over);
    await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
    expect(setting.left()).toEqual(['cus_1 renewal-reminder pol_1#2026-12-31']);
  });

  test('after an outage, has on record also what ended in it', async () => {
    const setting = given();
    const short = aPolicyRecord({
      id: 'pol_2',
      line: 'travel',
      effectiveTo: '2026-12-05',
      premiumDue: undefined,
    });
    await setting.save(aCustomerRecord(), { ...short, effectiveFrom: '2026-12-01' }, policy);
    await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
    until(setting, '2026-12-10T00:00:00.000Z');
    await lookAgain({ ...woken, customerIds: ['cus_1'] }, setting.services);
    expect(setting.left().toSorted()).toEqual([
      'cus_1 renewal-reminder pol_1#2026-12-31',
      'cus_1 renewal-reminder pol_2#2026-12-05',
    ]);
  });

  test('whose policy is renewed meanwhile, is not woken for it any more', async () => {
    const setting = given();
    await setting.save(aCustomerRecord(), policy);
    await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
    setting.world.clocks.advance(DAY_MS);
    await setting.save({ ...policy, effectiveTo: '2027-12-31' });
    await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
    expect(setting.world.agenda.items()).toMatchObject([{ dueAt: '2027-11-30T16:00:00.000Z' }]);
    await setting.save({ ...policy, effectiveTo: '2027-12-31', status: 'cancelled' });
    await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
    expect(setting.world.agenda.items()).toEqual([]);
  });

  test('and is not there any more, is woken no more', async () => {
    const setting = given();
    const wake = { customerId: 'cus_gone', takenUpTo: START, dueAt: RENEWAL_DUE, reasons: [] };
    await setting.world.agenda.setWakes([{ from: undefined, to: wake }]);
    await lookAgain({ ...changed, customerIds: ['cus_gone'] }, setting.services);
    expect(setting.world.agenda.items()).toEqual([]);
    expect(setting.left()).toEqual([]);
  });

  test('by a clock a little behind the one that called, is told of what that one saw', async () => {
    const setting = given();
    await setting.save(aCustomerRecord(), policy);
    await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
    until(setting, new Date(Date.parse(RENEWAL_DUE) - 900).toISOString());
    await lookAgain({ ...woken, customerIds: ['cus_1'] }, setting.services);
    expect(setting.left()).toEqual(['cus_1 renewal-reminder pol_1#2026-12-31']);
  });

  test('and cannot be read, holds up nobody, and rings', async () => {
    const setting = given();
    const other = { ...policy, id: 'pol_2', customerId: 'cus_2' };
    await setting.save(aCustomerRecord(), aCustomerRecord({ id: 'cus_2' }), policy, other);
    setting.world.reminderFacts.unreadable.set('cus_1', new StoredItemInvalid('It was spoiled.'));
    const looking = lookAgain({ ...changed, customerIds: ['cus_1', 'cus_2'] }, setting.services);
    await expect(looking).rejects.toThrow(LookedAtInPart);
    expect(setting.world.agenda.items()).toMatchObject([{ customerId: 'cus_2' }]);
  });
});

describe('candidates', () => {
  test('of many customers share chunks, in which nobody is twice', async () => {
    const setting = given();
    until(setting, RENEWAL_DUE);
    const ids = Array.from({ length: 250 }, (_, at) => `cus_${at}`);
    for (const id of ids) {
      const mine = ['a', 'b'].map((one) => ({ ...policy, id: `${id}-${one}`, customerId: id }));
      await setting.save(aCustomerRecord({ id }), ...mine.slice(0, id.endsWith('7') ? 2 : 1));
    }
    await lookAgain({ ...changed, customerIds: ids }, setting.services);
    const chunks = setting.world.outreachQueue.chunks.ordinary;
    expect(chunks.map(({ recipients }) => recipients.length)).toEqual([200, 50, 25]);
    for (const { recipients } of chunks)
      expect(new Set(recipients.map(({ customerId }) => customerId)).size).toBe(recipients.length);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(3);
  });

  test('taken up again are the same chunks', async () => {
    const setting = given();
    until(setting, RENEWAL_DUE);
    await setting.save(aCustomerRecord(), policy);
    const look = { ...changed, customerIds: ['cus_1'] };
    await lookAgain(look, setting.services);
    setting.world.clocks.advance(DAY_MS);
    await lookAgain(look, setting.services);
    const [first, again] = setting.world.outreachQueue.chunks.ordinary;
    expect(again?.id).toBe(first?.id);
    expect(again?.recipients).toEqual(first?.recipients);
  });

  test('for documents name the claim, and nothing of what is missing', async () => {
    const setting = given();
    const missingDocuments = [{ code: 'photos', name: { 'zh-CN': '照片' } }];
    await setting.save(aCustomerRecord(), policy, aClaimRecord({ missingDocuments }));
    until(setting, '2026-11-24T16:00:00.000Z');
    await lookAgain({ ...woken, customerIds: ['cus_1'] }, setting.services);
    const [chunk] = setting.world.outreachQueue.chunks.ordinary;
    expect(chunk?.recipients).toMatchObject([
      { own: { claimId: 'clm_1', on: '2026-11-22', occurrence: 'clm_1#2026-11-22#1' } },
    ]);
    expect(JSON.stringify(chunk)).not.toMatch(/照片|photos/);
  });
});

describe('a look that dies', () => {
  /** The services, which die at this call: before it has its effect, or after. */
  function dyingAt(services: ReminderServices, death: number, isAfter: boolean): ReminderServices {
    let calls = 0;
    const mortal =
      <Args extends readonly unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
      async (...args: Args) => {
        calls += 1;
        const dies = calls === death;
        if (dies && !isAfter) throw new Error('killed');
        const result = await call(...args);
        if (dies) throw new Error('killed');
        return result;
      };
    const { agenda, facts, queue } = services;
    return {
      ...services,
      agenda: { wakes: mortal(agenda.wakes), setWakes: mortal(agenda.setWakes) },
      facts: { of: mortal(facts.of) },
      queue: { enqueue: mortal(queue.enqueue) },
    };
  }

  test.each([1, 2, 3, 4].flatMap((call) => [false, true].map((isAfter) => [call, isAfter] as const)))(
    'at its call %d (after it: %s) loses nothing when it comes again',
    async (call, isAfter) => {
      const setting = given();
      await setting.save(aCustomerRecord(), policy);
      await lookAgain({ ...changed, customerIds: ['cus_1'] }, setting.services);
      until(setting, RENEWAL_DUE);
      const look = { ...woken, customerIds: ['cus_1'] };
      await expect(lookAgain(look, dyingAt(setting.services, call, isAfter))).rejects.toThrow('killed');
      await lookAgain(look, setting.services);
      expect(new Set(setting.left())).toEqual(new Set(['cus_1 renewal-reminder pol_1#2026-12-31']));
      expect(setting.world.agenda.items()).toEqual([]);
    },
  );
});

describe('two who look at one customer at once', () => {
  test('leave the wake that the newest book asks for, whoever comes first', async () => {
    const setting = given();
    const { services, world } = setting;
    await setting.save(aCustomerRecord(), policy);
    const look = { ...changed, customerIds: ['cus_1'] };
    await lookAgain(look, services);
    await setting.save({ ...policy, effectiveTo: '2027-06-30' });
    let isFirst = true;
    const overtaken: ReminderServices = {
      ...services,
      queue: services.queue,
      agenda: {
        wakes: services.agenda.wakes,
        async setWakes(changes) {
          if (isFirst) {
            isFirst = false;
            await setting.save({ ...policy, effectiveTo: '2027-12-31' });
            await lookAgain(look, services);
          }
          return services.agenda.setWakes(changes);
        },
      },
    };
    await lookAgain(look, overtaken);
    const wake = (await world.agenda.wakes(['cus_1'])).get('cus_1');
    expect(wake?.dueAt).toBe('2027-11-30T16:00:00.000Z');
    expect(world.agenda.items().map(({ dueAt }) => dueAt)).toContain(wake?.dueAt);
  });

  test('leave it where the newest book asks, though that book says what the first one said', async () => {
    const { services, world, save } = given();
    await save(aCustomerRecord(), policy);
    const look = { ...changed, customerIds: ['cus_1'] };
    await lookAgain(look, services);
    await save({ ...policy, effectiveTo: '2027-06-30' });
    let isFirst = true;
    const overtaken: ReminderServices = {
      ...services,
      facts: {
        async of(customerIds) {
          const found = await services.facts.of(customerIds);
          if (isFirst) {
            isFirst = false;
            await save(policy);
            await lookAgain(look, services);
          }
          return found;
        },
      },
    };
    await lookAgain(look, overtaken);
    const wake = (await world.agenda.wakes(['cus_1'])).get('cus_1');
    expect(wake?.dueAt).toBe(RENEWAL_DUE);
    expect(world.agenda.items().map(({ dueAt }) => dueAt)).toContain(RENEWAL_DUE);
  });
});

test('what falls due is taken up exactly once, whenever it is looked at', async () => {
  const marketing = {
    state: 'granted',
    at: '2020-01-01T00:00:00.000Z',
    source: 'app',
    textVersion: '1',
  } as const;
  const term = fc.record({
    from: fc.integer({ min: -300, max: 200 }),
    days: fc.integer({ min: 0, max: 400 }),
  });
  const dayAt = (at: number) => new Date(Date.parse(START) + at * DAY_MS).toISOString().slice(0, 10);
  await fc.assert(
    fc.asyncProperty(
      fc.array(term, { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 40 * 24 }), { minLength: 1, maxLength: 25 }),
      async (terms, hours) => {
        const setting = given();
        const policies = terms.map(({ from, days }, at) =>
          aPolicyRecord({
            id: `pol_${at}`,
            effectiveFrom: dayAt(from),
            effectiveTo: dayAt(from + days),
            inspectionDue: dayAt(from + Math.floor(days / 2)),
            premiumDue: { on: dayAt(from + days), amount: { minor: 1, currency: 'CNY' } },
          }),
        );
        await setting.save(aCustomerRecord({ consents: { marketing } }), ...policies);
        const look = { ...woken, customerIds: ['cus_1'] };
        await lookAgain(look, setting.services);
        const before = new Set(setting.left());
        for (const some of hours) {
          setting.world.clocks.advance(some * 60 * 60 * 1000);
          await lookAgain(look, setting.services);
        }
        const facts = (await setting.world.reminderFacts.of(['cus_1'])).known.get('cus_1');
        if (!facts) throw new Error('The customer is gone.');
        const span = { after: START, to: setting.world.clocks.businessClock() };
        const expected = duesIn(facts, span, local).map(
          ({ programme, occurrence }) => `cus_1 ${programme} ${occurrence}`,
        );
        expect(new Set(setting.left())).toEqual(new Set([...before, ...expected]));
        const next = duesIn(facts, { after: span.to, to: '9999-12-31T00:00:00.000Z' }, local)[0];
        expect(setting.world.agenda.items().map(({ dueAt }) => dueAt)).toEqual(next ? [next.dueAt] : []);
      },
    ),
    { numRuns: 60 },
  );
});
