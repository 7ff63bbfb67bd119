import { expect, it } from 'vitest';
import { agendaItem } from '#shared/adapters/agenda/agenda-item.ts';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import type { WakeItem } from '#shared/contracts/agenda.ts';
import { plus } from '#shared/contracts/instant.ts';
import { drain } from '../../../functions/agenda/drain.ts';
import { agendaOn } from '../../shared/adapters/agenda/a-table.ts';
import { agendaInMemory, handedOver, NOON } from '../../support/an-agenda.ts';
import { memoryDynamo } from '../../support/fakes/memory-dynamo.ts';

const COUNT = 100_000;
const SHARDS = 8;

/** So many customers' wakes, each at a millisecond of the same minute, in no order. */
const wakes: readonly WakeItem[] = Array.from({ length: COUNT }, (_, at) => ({
  kind: 'wake',
  customerId: `cus_${at}`,
  dueAt: plus(NOON, -((at * 7_919) % 60_000)),
  reasons: [],
}));

it('a tick hands over 100,000 wakes that are due in one minute, in order, and takes all of them out', async () => {
  const world = agendaInMemory();
  const dynamo = memoryDynamo();
  const { due, reader } = agendaOn(dynamo);
  const table = dynamoTable({ client: dynamo.client, table: 'agenda' });
  await table.batchWrite(wakes.map((wake) => ({ put: agendaItem(wake) })));
  dynamo.calls.clear();
  let messages = 0;
  const queue: typeof world.wakes = {
    ...world.wakes,
    enqueue(some) {
      messages += some.length;
      return world.wakes.enqueue(some);
    },
  };
  const startedAt = performance.now();
  const drained = await drain(() => 50_000, { ...world, agenda: due, wakes: queue });
  const took = performance.now() - startedAt;
  const { QueryCommand: queries = 0, BatchWriteItemCommand: deletions = 0 } = Object.fromEntries(
    dynamo.calls,
  );
  console.log(
    `${drained.wakes} wakes in ${took.toFixed(0)} ms: ${drained.pages} pages, ${queries} queries, ` +
      `${messages} messages, ${deletions} batches of deletions`,
  );
  const dueAt = new Map(wakes.map((wake) => [wake.customerId, wake.dueAt]));
  const moments = handedOver(world).woken.map((customerId) => dueAt.get(customerId) ?? '');
  expect(new Set(handedOver(world).woken).size).toBe(COUNT);
  expect(moments).toEqual(moments.toSorted());
  expect(await reader.dueBy(NOON)).toBe(0);
  expect(drained).toMatchObject({ wakes: COUNT, pages: COUNT / 1_000, isComplete: true });
  expect(queries).toBeLessThanOrEqual(COUNT / 1_000 + 2 * SHARDS);
  expect({ messages, deletions }).toEqual({ messages: COUNT / 100, deletions: COUNT / 25 });
}, 180_000);
