import { expect, test } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { watch } from '../../../functions/watch/watch.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { covercastInMemory } from '../../support/covercast-in-memory.ts';
import { memoryWatchCursor } from '../../support/fakes/memory-watch-cursor.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const throttled = { outcome: 'throttled', code: 'ThrottledException' } as const;
const MINUTE_MS = 60_000;

/** A warning that was throttled so long, then claimed by a worker that died, and whose message was lost. */
async function givenStuckAfter(seconds: readonly number[]) {
  const covercast = covercastInMemory();
  const { world, outreach } = covercast;
  await covercast.importLines([aCustomerRecord(), aPolicyRecord()]);
  const cursor = memoryWatchCursor();
  const { stops: kept, ledger, outreachQueue: queue, clocks, channel } = world;
  const services = { ...outreach, kept, manifests: ledger, claims: ledger, cursor, queue };
  const look = () => watch(() => 50_000, services);
  let chunk: Chunk | undefined = aChunk({ messageClass: 'property-alert' });
  for (const wait of seconds) {
    channel.answer(throttled);
    if (chunk) await deliverChunk(chunk, () => 10_000, outreach);
    [chunk] = queue.take('urgent');
    for (let left = wait * 1000; left > 0; left -= MINUTE_MS) {
      clocks.advance(Math.min(left, MINUTE_MS));
      await look();
    }
  }
  channel.answer({ outcome: 'ambiguous', code: 'TimeoutError' });
  if (chunk) await deliverChunk(chunk, () => 10_000, outreach);
  queue.take('urgent');
  return { covercast, look };
}

test.each([[[299]], [[300]], [[5, 5, 280]], [[3_600]], [[200, 99]], [[299, 299, 299]]])(
  'a claim that is stuck after throttles of %j s is found by the watch',
  async (seconds) => {
    const { covercast, look } = await givenStuckAfter(seconds);
    let sentAgain = 0;
    for (let minute = 0; minute < 15; minute += 1) {
      covercast.world.clocks.advance(MINUTE_MS);
      sentAgain += (await look()).sentAgain;
    }
    expect(sentAgain).toBeGreaterThan(0);
  },
);
