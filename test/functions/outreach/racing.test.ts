import { describe, expect, test } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import type { OutreachServices } from '../../../functions/outreach/services.ts';
import { aChunk, people, recipients } from '../../support/a-chunk.ts';
import { type CovercastInMemory, covercastInMemory, START } from '../../support/covercast-in-memory.ts';
import { type VirtualTime, virtualTime } from '../../support/fakes/virtual-time.ts';

const PEOPLE = 1_000;
const WORKERS = 2;
/** What the command line waits between writing a stop and saying so. */
const ACKNOWLEDGED_AFTER_MS = 3_000;
const STOPPED_AFTER_MS = 5_000;

/** When each text was handed to the provider. */
type Starts = { readonly at: string; readonly reference: string }[];

/** A thousand queued messages under way, with something done in the middle of it; what started after it was acknowledged. */
async function startedAfter(stop: (covercast: CovercastInMemory, time: VirtualTime) => Promise<void>) {
  const time = virtualTime(START);
  const covercast = covercastInMemory({ time });
  await covercast.importLines(people(PEOPLE));
  const starts: Starts = [];
  const services = { ...covercast.outreach, channels: slowChannels(covercast, time, starts) };
  const chunks: Chunk[] = chunksOf(recipients(PEOPLE), 200).map((some, at) =>
    aChunk({ id: `c${at}`, messageClass: 'service', recipients: [...some] }),
  );
  const worker = async () => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift())
      await deliverChunk(chunk, () => 60_000, services);
  };
  let acknowledgedAt = '';
  const stopping = async () => {
    await time.sleep(STOPPED_AFTER_MS);
    await stop(covercast, time);
    await time.sleep(ACKNOWLEDGED_AFTER_MS);
    acknowledgedAt = time.clocks.systemClock();
  };
  await time.until(Promise.all([stopping(), ...Array.from({ length: WORKERS }, worker)]));
  return { covercast, time, all: starts, after: starts.filter(({ at }) => at > acknowledgedAt) };
}

function slowChannels(
  covercast: CovercastInMemory,
  time: VirtualTime,
  starts: Starts,
): OutreachServices['channels'] {
  return new Map([
    [
      'sns',
      {
        name: 'sms',
        send: async (message) => {
          starts.push({ at: time.clocks.systemClock(), reference: message.reference });
          await time.sleep(200);
          return await covercast.world.channel.send(message);
        },
      },
    ],
  ]);
}

describe('of a thousand queued messages', () => {
  test('none starts after a halt is acknowledged; those that wait are kept and go when it is lifted', async () => {
    const scope = 'programme:typhoon-motor';
    const { covercast, time, all, after } = await startedAfter(async ({ world }) => {
      await world.stops.halt({ scope, by: 'Ada', reason: 'wrong text', at: world.clocks.businessClock() });
    });
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThan(PEOPLE);
    expect(after).toEqual([]);
    const { stops } = covercast.world;
    await stops.resume(scope, { by: 'Ada', reason: 'mended', at: START });
    for await (const page of stops.under(scope))
      for (const { chunk } of page) await time.until(covercast.deliver(chunk, () => 60_000));
    expect(covercast.world.channel.sent).toHaveLength(PEOPLE);
  });

  test.each([
    ['customer', async ({ world }: CovercastInMemory) => refused(world, { customerId: 'cus_900' })],
    [
      'number',
      async ({ world }: CovercastInMemory) => {
        const known = await world.customers.known([{ customerId: 'cus_900', policyIds: [] }]);
        await refused(world, { phoneIndex: known.get('cus_900')?.customer.phoneIndex ?? '' });
      },
    ],
  ])('the one of a %s whose refusal is acknowledged does not start', async (_, refuse) => {
    const { all, after } = await startedAfter(refuse);
    expect(after.length).toBeGreaterThan(0);
    expect(all.filter(({ reference }) => reference.startsWith('cus_900/'))).toEqual([]);
    expect(all).toHaveLength(PEOPLE - 1);
  });
});

function refused(
  { stops, clocks }: CovercastInMemory['world'],
  by: { readonly customerId: string } | { readonly phoneIndex: string },
): Promise<void> {
  return stops.refuse(by, { purpose: 'alerts', at: clocks.businessClock(), source: 'operator' });
}
