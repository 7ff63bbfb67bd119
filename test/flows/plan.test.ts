import { describe, expect, it } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import { randomPeople, worldOf } from '../support/calendar/calendar-proof.ts';
import { linesOf } from '../support/calendar/lines-of.ts';
import { START } from '../support/covercast-in-memory.ts';
import { engagementWorld } from '../support/engagement-world.ts';
import { linesOfPlan, linesOfWorld, planIn } from '../support/plan-proof.ts';
import { aCustomerRecord, aPolicyRecord } from '../support/records.ts';
import { keptIn } from '../support/simulated.ts';

const day = 86_400_000;

describe('a plan', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is what then happens, message by message, for the random book %i and from the middle of it on',
    async (seed) => {
      const world = await worldOf(randomPeople(60, seed));
      await world.advanceTo(plus(START, seed * 9 * day));
      const from = world.now();
      const to = plus(from, 90 * day + seed * 3_600_000);
      const plan = await planIn(world, to);
      await world.advanceTo(to);
      expect(linesOfPlan(plan)).toEqual(linesOfWorld(world, plus(from, 1)));
      expect(plan.send.length).toBeGreaterThan(3);
    },
  );

  it('leaves no trace', async () => {
    const world = await worldOf(randomPeople(20, 11));
    const before = [keptIn(world), world.world.agenda.items()];
    const first = await planIn(world, plus(START, 200 * day));
    expect([keptIn(world), world.world.agenda.items()]).toEqual(before);
    expect(await planIn(world, plus(START, 200 * day))).toEqual(first);
  });

  it('follows what is deferred to its end, and says why it waited', async () => {
    const world = engagementWorld();
    await world.importBook([aCustomerRecord(), aPolicyRecord({ effectiveTo: '2026-12-06' })]);
    const plan = await planIn(world, '2026-11-30T00:00:00.000Z');
    // Due on 6 November at 00:00 in Shanghai, a Friday; at ten somebody reads.
    expect(plan.send).toEqual([
      {
        customerId: 'cus_1',
        programme: 'renewal-reminder',
        occurrence: 'pol_1#2026-12-06',
        at: '2026-11-06T02:00:00.000Z',
        waited: 'quiet-hours',
      },
    ]);
    expect(plan.byDayAndHour).toEqual({ '2026-11-06': { '02': 1 } });
  });

  it('lists what still waits at its end, and what is suppressed with its reason', async () => {
    const world = engagementWorld();
    const held = aCustomerRecord({ id: 'cus_2', holds: [{ kind: 'deceased', source: 'office' }] });
    const lines = ['1', '2'].map((id) =>
      aPolicyRecord({ id: `pol_${id}`, customerId: `cus_${id}`, effectiveTo: '2026-12-06' }),
    );
    await world.importBook([aCustomerRecord(), held, ...lines]);
    const { send, defer, suppress, byReason } = await planIn(world, '2026-11-05T18:00:00.000Z');
    expect(send).toEqual([]);
    expect(defer).toMatchObject([{ customerId: 'cus_1', until: '2026-11-06T02:00:00.000Z' }]);
    expect(suppress).toMatchObject([{ customerId: 'cus_2', reason: 'hold-deceased' }]);
    expect(byReason).toEqual({ 'quiet-hours': 1, 'hold-deceased': 1 });
  });

  it('respects what the ledger has ended', async () => {
    const world = await worldOf(randomPeople(20, 12));
    const to = plus(START, 60 * day);
    await world.advanceTo(to);
    const sent = new Set([...world.world.ledger.standing.keys()]);
    const { send } = await planIn(world, plus(to, 60 * day));
    const again = send.filter((one) => sent.has(`${one.customerId}/${one.programme}/${one.occurrence}`));
    expect(again.filter((one) => one.waited === undefined)).toEqual([]);
  });

  it('of a book that nothing falls due in is empty', async () => {
    const world = engagementWorld();
    const [person] = randomPeople(1, 1);
    if (!person) throw new Error('Nobody.');
    const { birth: _birth, ...known } = person;
    await world.importBook(linesOf({ ...known, policies: [], claims: [] }, 1));
    const plan = await planIn(world, plus(START, 30 * day));
    expect([plan.audience, plan.send, plan.estimatedCost?.minor ?? 0]).toEqual([[], [], 0]);
  });
});
