import { beforeEach, describe, expect, test } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { Delivery } from '#shared/ports/channel.ts';
import type { LogDetails } from '#shared/runtime/logger.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { type CovercastInMemory, covercastInMemory, START } from '../../support/covercast-in-memory.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const throttled = { outcome: 'throttled', code: 'ThrottledException' } as const;
const MINUTE_MS = 60_000;

let covercast: CovercastInMemory;
let told: { readonly message: string; readonly details: LogDetails | undefined }[];
let delays: (number | undefined)[];

/** Delivers to a provider that throttles, or answers as told; what is put back. */
async function throttle(chunk: Chunk, answer: Delivery = throttled): Promise<Chunk> {
  const { outreachQueue, channel } = covercast.world;
  channel.answer(answer);
  const services = {
    ...covercast.outreach,
    log: { warn: (message: string, details?: LogDetails) => told.push({ message, details }) },
    queue: {
      enqueue: async (...[urgency, chunks, delay]: Parameters<typeof outreachQueue.enqueue>) => {
        delays.push(delay);
        await outreachQueue.enqueue(urgency, chunks, delay);
      },
    },
  };
  await deliverChunk(chunk, () => 10_000, services);
  const [again] = outreachQueue.take('urgent');
  if (!again) throw new Error('nothing was put back');
  return again;
}

const waited = () => told.map(({ details }) => details?.waitedSeconds);

beforeEach(async () => {
  covercast = covercastInMemory();
  [told, delays] = [[], []];
  await covercast.importLines([aCustomerRecord(), aPolicyRecord()]);
});

test('what is put back waits five seconds', async () => {
  await throttle(aChunk());
  expect(delays).toEqual([5]);
});

test('after a refusal that may pass it waits half a minute, after a second two minutes', async () => {
  const refused = { outcome: 'refused', code: 'AuthorizationError', permanent: false } as const;
  await throttle(await throttle(aChunk(), refused), refused);
  expect(delays).toEqual([30, 120]);
});

describe('how long somebody waits', () => {
  test('is told at every putting back, from when they became a candidate', async () => {
    const again = await throttle(aChunk({ asOf: plus(START, -90_000) }));
    covercast.world.clocks.advance(MINUTE_MS);
    await throttle(again);
    expect(told.map(({ message }) => message)).toEqual(['put back', 'put back']);
    expect(waited()).toEqual([90, 150]);
  });

  test('does not count a halt that kept them', async () => {
    const { stops, clocks } = covercast.world;
    const halt = { scope: 'all', by: 'Ada', reason: 'wrong text', at: START } as const;
    await stops.halt(halt);
    await covercast.deliver(aChunk());
    clocks.advance(60 * MINUTE_MS);
    await stops.resume('all', halt);
    let [kept]: Chunk[] = [];
    for await (const page of stops.under('all')) kept = page[0]?.chunk;
    if (!kept) throw new Error('nothing was kept');
    const again = await throttle(kept);
    clocks.advance(MINUTE_MS);
    await throttle(again);
    expect(waited()).toEqual([0, 60]);
  });

  test('is told of nobody where nobody is put back', async () => {
    const services = { ...covercast.outreach, log: { warn: () => expect.fail('told') } };
    await deliverChunk(aChunk(), () => 10_000, services);
    expect(covercast.world.channel.sent).toHaveLength(1);
  });
});

describe('manifests', () => {
  const manifests = () => covercast.world.ledger.manifests;

  test('are few, however often a message is throttled', async () => {
    let chunk = aChunk();
    for (let time = 0; time < 100; time += 1) {
      chunk = await throttle(chunk);
      covercast.world.clocks.advance(5_000);
    }
    expect(manifests().length).toBeLessThanOrEqual(2);
  });

  test('name every message less than five minutes before it is decided, whenever it comes again', async () => {
    let chunk = aChunk();
    for (const seconds of [5, 200, 94, 1, 299, 3_600, 5, 300]) {
      chunk = await throttle(chunk);
      const [row] = covercast.world.ledger.standing.values();
      const last = manifests().at(-1)?.at ?? '';
      expect(plus(last, 5 * MINUTE_MS) > (row?.at ?? '')).toBe(true);
      covercast.world.clocks.advance(seconds * 1000);
    }
  });

  test('are written again where the clock was moved back', async () => {
    await throttle({ ...aChunk(), notedAt: plus(START, MINUTE_MS) });
    expect(manifests()).toHaveLength(1);
  });
});
