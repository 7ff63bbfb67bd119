// A thousand offers under way while some of those they go to write `Ｔ。`: through the door and its answer, in memory.
import { describe, expect, test } from 'vitest';
import type { Chunk } from '#shared/contracts/candidate.ts';
import { messageReceived } from '#shared/contracts/events/message-received.ts';
import { plus } from '#shared/contracts/instant.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { loggerFor } from '#shared/runtime/logger.ts';
import { answerMessage } from '../../../functions/converse/answer-message.ts';
import { takeTold } from '../../../functions/intake/texts/take-told.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { aChunk, people, recipients } from '../../support/a-chunk.ts';
import { type CovercastInMemory, covercastInMemory, START } from '../../support/covercast-in-memory.ts';
import { type VirtualTime, virtualTime } from '../../support/fakes/virtual-time.ts';
import { conversingIn } from '../../support/talking.ts';

const PEOPLE = 1_000;
const WORKERS = 2;
/** For how long what was read before a refusal may still let an offer leave. */
const FRESH_MS = 2_000;
const FIRST_WORD_MS = 500;
const APART_MS = 250;
/** Who writes, one after the other: some have their offer by then, some not. */
const writers = Array.from({ length: 40 }, (_, at) => `cus_${(at * 641) % PEOPLE || PEOPLE}`);

const granted = { state: 'granted', at: '2026-01-05T00:00:00Z', source: 'branch', textVersion: 'offers-1' };
const book = people(PEOPLE).map((line) =>
  'phone' in line ? { ...line, consents: { marketing: granted } } : line,
);
const phoneOf = (customerId: string) => `+86138${customerId.replace('cus_', '').padStart(8, '0')}`;

/** An offer to all of them, in chunks as triggering makes them. */
function offers(): Chunk[] {
  const data = { product: 'home', validTo: '2026-12-31' };
  return chunksOf(recipients(PEOPLE), 200).map((some, at) =>
    aChunk({
      id: `offer-${at}`,
      programme: 'offer',
      occurrence: 'autumn',
      messageClass: 'marketing',
      data,
      recipients: some.map(({ customerId }) => ({ customerId, policyIds: [] })),
    }),
  );
}

/** Lets a text come in by a provider, and be answered; when what it says is durable. */
async function writes(covercast: CovercastInMemory, customerId: string): Promise<string> {
  const { world, outreach } = covercast;
  const { events, conversations: inbound, ledger, optOuts, vault, clocks } = world;
  const before = events.published.length;
  const services = {
    config: outreach.config,
    index: vault.index,
    inbound,
    ledger,
    optOuts,
    events,
    ...clocks,
  };
  const told = { providerId: `in-${customerId}`, from: phoneOf(customerId), to: [], text: 'Ｔ。' };
  const log = loggerFor('texts', () => undefined);
  await takeTold({ is: 'text', ...told }, { source: 'eum', log }, services);
  const [event] = events.published.slice(before);
  const detail = JSON.parse(JSON.stringify(event));
  await answerMessage(messageReceived.fromBus({ detail }), conversingIn(covercast));
  return clocks.systemClock();
}

interface Race {
  readonly covercast: CovercastInMemory;
  /** When each offer was handed to the provider, by whom it goes to. */
  readonly left: ReadonlyMap<string, string>;
  /** When each refusal was durable. */
  readonly durable: ReadonlyMap<string, string>;
}

async function race(): Promise<Race> {
  const time = virtualTime(START);
  const covercast = covercastInMemory({ time });
  await covercast.importLines(book);
  const [left, durable] = [new Map<string, string>(), new Map<string, string>()];
  const services = { ...covercast.outreach, channels: slowly(covercast, time, left) };
  const chunks = offers();
  const worker = async () => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift())
      await deliverChunk(chunk, () => 60_000, services);
  };
  const writing = async () => {
    await time.sleep(FIRST_WORD_MS);
    for (const customerId of writers) {
      durable.set(customerId, await writes(covercast, customerId));
      await time.sleep(APART_MS);
    }
  };
  await time.until(Promise.all([writing(), ...Array.from({ length: WORKERS }, worker)]));
  return { covercast, left, durable };
}

function slowly({ world }: CovercastInMemory, time: VirtualTime, left: Map<string, string>) {
  const send: CovercastInMemory['world']['channel']['send'] = async (message) => {
    left.set(message.reference.split('/')[0] ?? '', time.clocks.systemClock());
    await time.sleep(200);
    return await world.channel.send(message);
  };
  return new Map([['sns', { name: 'sms' as const, send }] as const]);
}

describe('of a thousand offers under way, with people writing Ｔ。 meanwhile', () => {
  test('none leaves later than two seconds after the refusal of whom it goes to is durable', async () => {
    const { covercast, left, durable } = await race();
    const refusers = [...durable].map(([customerId, at]) => ({ at, leftAt: left.get(customerId) }));
    const told = refusers.filter(({ leftAt }) => leftAt !== undefined);
    const after = told.filter(({ at, leftAt = '' }) => leftAt > at);
    const late = after.filter(({ at, leftAt = '' }) => leftAt > plus(at, FRESH_MS));
    console.log(
      `${left.size} of ${PEOPLE} offers left; of ${durable.size} refusers ${told.length - after.length} had theirs before, ` +
        `${after.length} within 2 s after, ${late.length} later, ${durable.size - told.length} never`,
    );
    expect(late).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
    expect(left.size).toBe(PEOPLE - (durable.size - told.length));
    expect(durable.size - told.length).toBeGreaterThan(10);
    const suppressed = [...covercast.world.ledger.standing.values()].filter(
      ({ state }) => state === 'suppressed',
    );
    expect(suppressed.map(({ customerId }) => customerId).toSorted()).toEqual(
      writers.filter((customerId) => !left.has(customerId)).toSorted(),
    );
  });
});
