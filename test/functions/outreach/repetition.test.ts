import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import type { MessageClass } from '#shared/contracts/message-class.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { aChunk, people, recipients } from '../../support/a-chunk.ts';
import { type CovercastInMemory, covercastInMemory } from '../../support/covercast-in-memory.ts';
import { runs } from '../../support/runs.ts';

const PEOPLE = 30;

async function withPeople(): Promise<CovercastInMemory> {
  const covercast = covercastInMemory();
  await covercast.importLines(people(PEOPLE));
  return covercast;
}

function chunks(messageClass: MessageClass): readonly Chunk[] {
  return chunksOf(recipients(PEOPLE), 8).map((some, at) =>
    aChunk({ id: `c${at}`, messageClass, recipients: [...some] }),
  );
}

/** How often each customer was texted. */
function copies({ world }: CovercastInMemory): readonly number[] {
  return [...Map.groupBy(world.channel.sent, ({ to }) => to).values()].map((sent) => sent.length);
}

test('two workers on the same chunk, and the same chunk five times, reach each customer once', async () => {
  const covercast = await withPeople();
  const [chunk] = chunks('property-alert');
  if (!chunk) throw new Error('no chunk');
  await Promise.all([covercast.deliver(chunk), covercast.deliver(chunk)]);
  for (let time = 0; time < 5; time += 1) await covercast.deliver(chunk);
  await covercast.settle();
  expect(copies(covercast)).toEqual(Array(8).fill(1));
});

test('chunks in any order, any number of times, side by side or not, reach each customer once', async () => {
  const deliveries = fc.array(fc.record({ chunk: fc.nat({ max: 3 }), isAwaited: fc.boolean() }), {
    maxLength: 24,
  });
  const classes = fc.constantFrom<MessageClass>('property-alert', 'service', 'life-safety');
  await fc.assert(
    fc.asyncProperty(classes, deliveries, async (messageClass, order) => {
      const covercast = await withPeople();
      const all = chunks(messageClass);
      const running: Promise<unknown>[] = [];
      for (const { chunk, isAwaited } of [
        ...order,
        ...all.map((_, at) => ({ chunk: at, isAwaited: true })),
      ]) {
        const delivery = covercast.deliver(all[chunk] ?? aChunk());
        running.push(delivery);
        if (isAwaited) await delivery;
      }
      await Promise.all(running);
      await covercast.settle();
      expect(copies(covercast)).toEqual(Array(PEOPLE).fill(1));
    }),
    { numRuns: runs(10) },
  );
});
