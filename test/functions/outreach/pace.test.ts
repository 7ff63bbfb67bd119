import { expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { StageConfig } from '#shared/config/stage-config.ts';
import { type Chunk, lanes, type Urgency } from '#shared/contracts/candidate.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import type { OutreachServices } from '../../../functions/outreach/services.ts';
import { aChunk, people, recipients } from '../../support/a-chunk.ts';
import { aMessage, aReplyChunk } from '../../support/a-reply.ts';
import { covercastInMemory, START } from '../../support/covercast-in-memory.ts';
import { virtualTime } from '../../support/fakes/virtual-time.ts';

const ANSWER_MS = 200;
const LANE_SECONDS = { urgent: 10, replies: 10, ordinary: 60 } as const;
const REPLIES = 12;
const messages = Array.from({ length: REPLIES }, (_, at) => aMessage({ id: `twilio-SM${at}` }));

/** A text that left: when it was handed to the provider, in milliseconds, and of how many parts it was. */
interface Left {
  readonly at: number;
  readonly reference: string;
  readonly parts: number;
}

function pacedAt(partsPerSecond: number): StageConfig {
  const sms = {
    ...local.sms,
    senders: { sns: { provider: 'sns', partsPerSecond } as const },
    routes: { CN: 'sns' },
  };
  return { ...local, sms };
}

/** Two workers on each queue of chunks, with a provider that takes its time to answer. */
async function delivered(
  partsPerSecond: number,
  queues: Readonly<Partial<Record<Urgency, readonly Chunk[]>>>,
  claimMs: () => number = () => 0,
) {
  const time = virtualTime(START);
  const covercast = covercastInMemory({ config: pacedAt(partsPerSecond), time });
  await covercast.importLines(people(120));
  for (const message of messages)
    await covercast.world.conversations.keep(message, { from: '+8613900000099', text: 'TJ' });
  const left: Left[] = [];
  const services: OutreachServices = {
    ...covercast.outreach,
    ledger: {
      ...covercast.world.ledger,
      claim: async (...claim) => {
        await time.sleep(claimMs());
        return await covercast.world.ledger.claim(...claim);
      },
    },
    channels: new Map([
      [
        'sns',
        {
          name: 'sms',
          send: async (message) => {
            const row = covercast.world.ledger.standing.get(message.reference);
            left.push({
              at: millisecondsOf(time.clocks.systemClock()),
              reference: message.reference,
              parts: row?.parts ?? 0,
            });
            await time.sleep(ANSWER_MS);
            return covercast.world.channel.send(message);
          },
        },
      ],
    ]),
  };
  const waiting = new Map(lanes.map((lane) => [lane, [...(queues[lane] ?? [])]]));
  const worker = async (urgency: Urgency) => {
    const own = waiting.get(urgency) ?? [];
    for (let chunk = own.shift(); chunk; chunk = own.shift()) {
      const end = millisecondsOf(time.clocks.systemClock()) + LANE_SECONDS[urgency] * 1000;
      await deliverChunk(chunk, () => end - millisecondsOf(time.clocks.systemClock()), services);
      own.push(...covercast.world.outreachQueue.take(urgency));
    }
  };
  await time.until(Promise.all([...lanes, ...lanes].map(worker)));
  return left;
}

/** The most parts that were handed over within any one second. */
function mostInASecond(left: readonly Left[]): number {
  const windows = left.map(({ at }) => left.filter((other) => other.at >= at && other.at < at + 1000));
  return Math.max(...windows.map((window) => window.reduce((sum, { parts }) => sum + parts, 0)));
}

const warnings = (from: number, to: number) =>
  chunksOf(recipients(120).slice(from, to), 20).map((some, at) =>
    aChunk({ id: `w${at}`, recipients: [...some] }),
  );
const services = (from: number, to: number) =>
  warnings(from, to).map((chunk, at) => ({
    ...chunk,
    id: `s${at}`,
    occurrence: 'notice#1',
    messageClass: 'service' as const,
  }));

const replies = messages.map((message) => aReplyChunk({}, message));

test.each([5, 20, 100])('six workers together keep to %i parts per second', async (partsPerSecond) => {
  const queues = { urgent: warnings(0, 40), replies, ordinary: services(40, 80) };
  const left = await delivered(partsPerSecond, queues);
  expect(left).toHaveLength(80 + REPLIES);
  const longest = Math.max(...left.map(({ parts }) => parts));
  expect(mostInASecond(left)).toBeLessThanOrEqual(partsPerSecond + longest);
});

/** Claims that are quick as a rule, and of which some stall: always the same ones. */
function stalling(): () => number {
  const stalls = [5, 30, 900, 20, 250, 10, 1_400, 15, 600, 40, 8];
  let at = 0;
  return () => stalls[at++ % stalls.length] ?? 0;
}

/** A table that stands still: whatever is claimed within two seconds is claimed at their end, for all at once. */
function standingStill(now: () => number): () => number {
  return () => 1_200 - (now() % 1_200);
}

test.each([5, 20, 100])('claims that stall do not exceed %i parts per second', async (partsPerSecond) => {
  const queues = { urgent: warnings(0, 40), ordinary: services(40, 80) };
  const left = await delivered(partsPerSecond, queues, stalling());
  expect(left).toHaveLength(80);
  const longest = Math.max(...left.map(({ parts }) => parts));
  expect(mostInASecond(left)).toBeLessThanOrEqual(partsPerSecond + longest);
});

test('claims that all end at once do not leave at once', async () => {
  let now = 0;
  const queues = { ordinary: services(0, 80) };
  const left = await delivered(
    20,
    queues,
    standingStill(() => (now += 37)),
  );
  const longest = Math.max(...left.map(({ parts }) => parts));
  expect(left).toHaveLength(80);
  expect(mostInASecond(left)).toBeLessThanOrEqual(20 + longest);
});

test('the pace is used: workers wait for nothing but the provider’s limit', async () => {
  const left = await delivered(20, { ordinary: services(0, 120) });
  const parts = left.reduce((sum, one) => sum + one.parts, 0);
  const seconds = (Math.max(...left.map(({ at }) => at)) - Math.min(...left.map(({ at }) => at))) / 1000;
  expect(parts / seconds).toBeGreaterThan(0.85 * 20);
});

test('what is urgent goes first', async () => {
  const left = await delivered(20, { urgent: warnings(0, 60), ordinary: services(60, 120) });
  const ofWarnings = left.filter(({ reference }) => reference.includes('episode'));
  const lastWarning = Math.max(...ofWarnings.map(({ at }) => at));
  const before = left.filter(({ at, reference }) => at < lastWarning && !reference.includes('episode'));
  expect(ofWarnings).toHaveLength(60);
  expect(before.length).toBeLessThanOrEqual(12);
});

test('answers go beside warnings, and do not wait until those have left', async () => {
  const left = await delivered(20, { urgent: warnings(0, 120), replies });
  const begun = Math.min(...left.map(({ at }) => at));
  const after = (start: string) =>
    left.filter(({ reference }) => reference.startsWith(start)).map(({ at }) => at - begun);
  expect(left).toHaveLength(120 + REPLIES);
  expect(Math.min(...after('sender#'))).toBeLessThan(3_000);
  expect(Math.max(...after('sender#'))).toBeLessThan(Math.max(...after('cus_')) - 3_000);
});
