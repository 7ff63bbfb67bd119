import { describe, expect, it } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import type { HaltScope } from '#shared/contracts/halt.ts';
import { EnqueueFailed } from '#shared/errors.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { aReplyChunk } from '../../support/a-reply.ts';
import { watchInMemory } from '../../support/a-watch.ts';
import type { MemoryStops } from '../../support/fakes/memory-stops.ts';

const by = { by: 'Li Na', reason: 'wrong text', at: '2026-11-22T07:00:00.000Z' };
const warning = aChunk({ id: 'warning' });
const answer = aReplyChunk({ id: 'answer' });
const notice = aChunk({ id: 'notice', messageClass: 'service' });

/** A watch where a halt of everything kept a warning, an answer and a notice. */
async function givenKept(scope: HaltScope = 'all') {
  const watch = watchInMemory();
  const { stops, outreachQueue } = watch.world;
  await stops.halt({ scope, ...by });
  for (const chunk of [warning, answer, notice]) await stops.keep(scope, chunk);
  const waiting = () => outreachQueue.chunks;
  return { ...watch, stops, waiting };
}

async function keptUnder(stops: MemoryStops, scope: HaltScope) {
  const chunks: Chunk[] = [];
  for await (const page of stops.under(scope)) chunks.push(...page.map(({ chunk }) => chunk));
  return chunks;
}

describe('chunks that a halt keeps', () => {
  it('stay where they are while it stands', async () => {
    const { stops, look, waiting } = await givenKept();
    expect(await look()).toMatchObject({ released: 0 });
    expect(waiting()).toEqual({ urgent: [], replies: [], ordinary: [] });
    expect(await keptUnder(stops, 'all')).toHaveLength(3);
  });

  it('go back once, each on the queue of its class, when it is lifted', async () => {
    const { stops, look, waiting } = await givenKept();
    await stops.resume('all', by);
    expect(await look()).toMatchObject({ released: 3 });
    expect(waiting()).toEqual({ urgent: [warning], replies: [answer], ordinary: [notice] });
    expect(await look()).toMatchObject({ released: 0 });
    expect(waiting()).toEqual({ urgent: [warning], replies: [answer], ordinary: [notice] });
    expect(await stops.released()).toEqual([]);
  });

  it('stay kept while another halt stands, and go when theirs is lifted', async () => {
    const { stops, look, waiting } = await givenKept('programme:typhoon-motor');
    await stops.halt({ scope: 'all', ...by });
    await stops.resume('programme:typhoon-motor', by);
    expect(await look()).toMatchObject({ released: 3 });
    expect(waiting().urgent).toEqual([warning]);
  });

  it('go out again, and none is lost, when the watch dies between putting them back and forgetting them', async () => {
    const { stops, look, waiting, services } = await givenKept();
    await stops.resume('all', by);
    const dies = { ...services.kept, forget: () => Promise.reject(new Error('killed')) };
    await expect(look(undefined, { kept: dies })).rejects.toThrow('killed');
    expect(waiting().urgent).toEqual([warning]);
    expect(await look()).toMatchObject({ released: 3 });
    expect(waiting()).toEqual({
      urgent: [warning, warning],
      replies: [answer, answer],
      ordinary: [notice, notice],
    });
    expect(await look()).toMatchObject({ released: 0 });
  });

  it('stay kept when a queue does not take them', async () => {
    const { stops, look } = await givenKept();
    await stops.resume('all', by);
    const full = { enqueue: () => Promise.reject(new EnqueueFailed('full')) };
    await expect(look(undefined, { queue: full })).rejects.toThrow(EnqueueFailed);
    expect(await keptUnder(stops, 'all')).toHaveLength(3);
  });

  it('are kept still when a new halt meets them before they are forgotten', async () => {
    const { stops, look, services } = await givenKept();
    await stops.resume('all', by);
    const haltedAgain = {
      enqueue: async (...given: Parameters<typeof services.queue.enqueue>) => {
        await services.queue.enqueue(...given);
        await stops.halt({ scope: 'all', ...by });
        for (const chunk of given[1]) await stops.keep('all', chunk);
      },
    };
    await look(undefined, { queue: haltedAgain });
    expect(await keptUnder(stops, 'all')).toEqual([warning, answer, notice]);
  });

  it('wait for the next look where there is no time, and leave some to the claims', async () => {
    const { stops, look, waiting } = await givenKept();
    await stops.resume('all', by);
    expect(await look(() => 20_000)).toMatchObject({ released: 0 });
    expect(waiting().urgent).toEqual([]);
    expect(await look()).toMatchObject({ released: 3 });
  });

  it('hold up no stuck claim when they cannot be read', async () => {
    const { look, services, world } = await givenKept();
    const broken = { ...services.kept, released: () => Promise.reject(new Error('no table')) };
    let hasLooked = false;
    const manifests = {
      async *between() {
        hasLooked = true;
        yield [];
      },
    };
    await expect(look(undefined, { kept: broken, manifests })).rejects.toThrow('no table');
    expect(hasLooked).toBe(true);
    expect(world.outreachQueue.chunks.urgent).toEqual([]);
  });
});
