import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AgendaItem } from '#shared/contracts/agenda.ts';
import { drain } from '../../../functions/agenda/drain.ts';
import type { AgendaServices } from '../../../functions/agenda/services.ts';
import {
  type AgendaInMemory,
  agendaInMemory,
  handedOver,
  minutesAgo,
  putSend,
  putWake,
} from '../../support/an-agenda.ts';

const lots = () => 50_000;
const PAGE = 2;

/** What is in the agenda: `minutes` before noon, not yet due where negative. */
const someItem = fc.record({
  kind: fc.constantFrom('wake', 'property-alert', 'service'),
  minutes: fc.integer({ min: -3, max: 6 }),
});
type SomeItem = typeof someItem extends fc.Arbitrary<infer Item> ? Item : never;

async function given(items: readonly SomeItem[]): Promise<AgendaInMemory> {
  const world = agendaInMemory();
  for (const [at, { kind, minutes }] of items.entries()) {
    if (kind === 'wake') await putWake(world, `cus_${at}`, minutesAgo(minutes));
    else
      await putSend(
        world,
        `cus_${at}`,
        minutesAgo(minutes),
        kind === 'service' ? 'service' : 'property-alert',
      );
  }
  return world;
}

/** Who is due, and who is not. */
function expectedOf(items: readonly SomeItem[]) {
  const ids = (isDue: boolean) =>
    items.flatMap(({ minutes }, at) => (minutes >= 0 === isDue ? [`cus_${at}`] : []));
  return { due: ids(true), toCome: ids(false) };
}

/** The services of one tick, each call of which goes through `step`, before and after it is done. */
function stepped(world: AgendaInMemory, step: () => Promise<void>): AgendaServices {
  async function inStep<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    await step();
    const answer = await work();
    await step();
    return answer;
  }
  return {
    businessClock: world.businessClock,
    agenda: {
      async *due(now) {
        const all: AgendaItem[] = [];
        await inStep(async () => {
          for await (const page of world.agenda.due(now)) all.push(...page);
        });
        for (let at = 0; at < all.length; at += PAGE) {
          await step();
          yield all.slice(at, at + PAGE);
        }
      },
      done: (items) => inStep(() => world.agenda.done(items)),
    },
    wakes: { enqueue: (messages) => inStep(() => world.wakes.enqueue(messages)) },
    messages: {
      enqueue: (urgency, chunks) => inStep(() => world.messages.enqueue(urgency, chunks)),
    },
  };
}

function everybody(world: AgendaInMemory): readonly string[] {
  const { woken, urgent, ordinary } = handedOver(world);
  return [...woken, ...urgent, ...ordinary];
}

function expectAllHandedOver(world: AgendaInMemory, items: readonly SomeItem[], most: number): void {
  const { due, toCome } = expectedOf(items);
  const handed = everybody(world);
  expect([...new Set(handed)].toSorted()).toEqual(due.toSorted());
  for (const id of due) expect(handed.filter((one) => one === id).length).toBeLessThanOrEqual(most);
  const left = world.agenda
    .items()
    .map((item) => (item.kind === 'wake' ? item.customerId : item.chunk.recipients[0]?.customerId));
  expect(left.toSorted()).toEqual(toCome.toSorted());
}

it('a tick that dies at any call, and the next one, lose nothing and hand it over twice at most', async () => {
  const ways = fc.asyncProperty(fc.array(someItem, { maxLength: 12 }), fc.nat(40), async (items, dies) => {
    const world = await given(items);
    let steps = 0;
    const dead = new Promise<never>(() => undefined);
    const over = Promise.withResolvers<void>();
    const struck = stepped(world, async () => {
      steps += 1;
      if (steps <= dies) return;
      over.resolve();
      await dead;
    });
    await Promise.race([drain(lots, struck), over.promise]);
    await drain(lots, world);
    expectAllHandedOver(world, items, 2);
  });
  await fc.assert(ways, { numRuns: 500 });
});

it('ticks that run at once, however their calls fall together, lose nothing and hand over once each at most', async () => {
  const ways = fc.asyncProperty(
    fc.array(someItem, { maxLength: 12 }),
    fc.integer({ min: 2, max: 3 }),
    fc.scheduler(),
    async (items, ticks, scheduler) => {
      const world = await given(items);
      const step = () => scheduler.schedule(Promise.resolve());
      const drains = Array.from({ length: ticks }, () => drain(lots, stepped(world, step)));
      await scheduler.waitFor(Promise.all(drains));
      expectAllHandedOver(world, items, ticks);
    },
  );
  await fc.assert(ways, { numRuns: 300 });
});
