import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Wake } from '#shared/contracts/agenda.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { Agenda } from '#shared/ports/agenda.ts';
import { type AgendaUnderTest, aWake, itemsOf, LATEST } from '../../../conformance/agenda-under-test.ts';
import { memoryDynamo } from '../../../support/fakes/memory-dynamo.ts';
import { runs } from '../../../support/runs.ts';
import { agendaOn } from './a-table.ts';

const START = '2026-12-01T00:00:00.000Z';
const ROUNDS = 20;

/** A moment, or that nothing is to come. */
const someMoment = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });

function wakeAt(moment: number | undefined): Wake {
  return aWake('cus_1', moment === undefined ? undefined : plus(START, moment * 60_000));
}

async function standing(agenda: Agenda): Promise<Wake | undefined> {
  return (await agenda.wakes(['cus_1'])).get('cus_1');
}

/** Sets the wake as whoever works out reminders does: read, set, and again when another came before. */
async function settleOn(agenda: Agenda, to: Wake): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = await standing(agenda);
    if ((await agenda.setWakes([{ from, to }])).size === 0) return;
  }
  throw new Error('Others always came before.');
}

/** Whatever the pointer says is to come is in the agenda. */
async function expectNothingLost({ agenda, due }: AgendaUnderTest): Promise<void> {
  const { dueAt } = (await standing(agenda)) ?? {};
  const moments = (await itemsOf(due.due(LATEST))).map((item) => item.dueAt);
  if (dueAt !== undefined) expect(moments).toContain(dueAt);
}

it('whoever dies at any call of a change leaves the wake where it was or where it is to be, in the agenda too', async () => {
  const ways = fc.asyncProperty(fc.array(someMoment, { minLength: 1 }), fc.nat(7), async (moments, dies) => {
    const dynamo = memoryDynamo();
    const under = agendaOn(dynamo);
    const [last, ...before] = moments.map(wakeAt).toReversed();
    for (const to of before.toReversed()) await settleOn(under.agenda, to);
    const from = await standing(under.agenda);
    let steps = 0;
    const over = Promise.withResolvers<void>();
    dynamo.step = async () => {
      steps += 1;
      if (steps <= dies) return;
      over.resolve();
      await new Promise<never>(() => undefined);
    };
    const change = { from, to: last ?? wakeAt(undefined) };
    await Promise.race([under.agenda.setWakes([change]), over.promise]);
    dynamo.step = async () => undefined;
    const expected = [from, change.to].map((wake) => wake?.dueAt);
    expect(expected).toContain((await standing(under.agenda))?.dueAt);
    await expectNothingLost(under);
    await settleOn(under.agenda, change.to);
    expect(await standing(under.agenda)).toMatchObject(change.to);
    await expectNothingLost(under);
  });
  await fc.assert(ways, { numRuns: runs(200) });
});

it('however changes of a wake by several fall together, it is due when it says so', async () => {
  const ways = fc.asyncProperty(
    fc.array(fc.array(someMoment, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 4 }),
    fc.scheduler(),
    async (workers, scheduler) => {
      const dynamo = memoryDynamo();
      const under = agendaOn(dynamo);
      dynamo.step = () => scheduler.schedule(Promise.resolve());
      const working = workers.map(async (moments) => {
        for (const moment of moments) await settleOn(under.agenda, wakeAt(moment));
      });
      await scheduler.waitFor(Promise.all(working));
      dynamo.step = async () => undefined;
      await expectNothingLost(under);
    },
  );
  await fc.assert(ways, { numRuns: runs(300) });
});
