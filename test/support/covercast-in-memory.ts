import { local } from '#shared/config/local.ts';
import type { StageConfig } from '#shared/config/stage-config.ts';
import { type Chunk, lanes, type Urgency } from '#shared/contracts/candidate.ts';
import { hazardAlertReceived } from '#shared/contracts/events/hazard-alert-received.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import type { Places } from '#shared/ports/places.ts';
import type { HttpAnswer, HttpRequest } from '#shared/runtime/http-function.ts';
import { signatureOf } from '#shared/sources/signatures/standard-webhooks.ts';
import { findConcerned } from '../../functions/alerts/find-concerned.ts';
import { receive } from '../../functions/intake/receive.ts';
import { deliverChunk } from '../../functions/outreach/deliver-chunk.ts';
import type { Fate } from '../../functions/outreach/fate.ts';
import type { OutreachServices } from '../../functions/outreach/services.ts';
import { importsInMemory } from './an-import.ts';
import { type MemoryWorld, memoryWorld } from './fakes/memory-world.ts';
import { movableClocks } from './fakes/movable-clocks.ts';
import type { VirtualTime } from './fakes/virtual-time.ts';

/** The secret with which the feed of these tests signs. */
export const FEED_SECRET = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;

/** The whole path in memory: the real use cases on ports that keep everything in reach of a test. */
export interface CovercastInMemory {
  readonly world: MemoryWorld;
  readonly outreach: OutreachServices;
  importLines(lines: readonly unknown[]): Promise<ImportReport>;
  /** Posts as the feed would: signed now, unless headers say otherwise. */
  post(body: string, over?: Partial<HttpRequest>): Promise<HttpAnswer>;
  /** Lets published alerts be matched; the chunks are left waiting. */
  match(places?: Places): Promise<void>;
  deliver(chunk: Chunk, remaining?: () => number): Promise<ReadonlyMap<string, Fate>>;
  /** Lets everything waiting happen, until nothing waits any more. */
  settle(): Promise<void>;
}

/** When the world begins unless its time says otherwise. */
export const START = '2026-09-10T02:05:00.000Z';

/** What it may be made with; with `time`, several workers share it. */
export interface InMemoryOptions {
  readonly config?: StageConfig;
  readonly time?: VirtualTime;
}

/** Covercast on an empty world at 2026-09-10T10:05 in Shanghai, an hour when messages of every class may leave. */
export function covercastInMemory({ config = local, time }: InMemoryOptions = {}): CovercastInMemory {
  const world = memoryWorld({
    clocks: time?.clocks ?? movableClocks(START),
    secrets: { cap: [FEED_SECRET] },
  });
  const { businessClock, systemClock } = world.clocks;
  const imports = importsInMemory(world.portfolio, undefined, world.events);
  const outreach: OutreachServices = {
    config,
    customers: world.customers,
    ledger: world.ledger,
    budget: world.budget,
    episodes: world.episodes,
    stops: world.stops,
    agenda: world.agenda,
    pace: world.pace,
    channels: new Map((['sns', 'eum', 'twilio'] as const).map((provider) => [provider, world.channel])),
    queue: world.outreachQueue,
    replyFacts: world.replyFacts,
    optOuts: world.optOuts,
    businessClock,
    systemClock,
    sleep: time?.sleep ?? (async (milliseconds) => world.clocks.advance(milliseconds)),
    log: { warn: () => undefined },
  };
  const deliver: CovercastInMemory['deliver'] = (chunk, remaining = () => 10_000) =>
    deliverChunk(chunk, remaining, outreach);
  let matched = 0;

  async function match(places = world.places): Promise<void> {
    for (const event of world.events.published.slice(matched)) {
      matched += 1;
      if (event.type !== hazardAlertReceived.type) continue;
      const detail = JSON.parse(JSON.stringify(event));
      await findConcerned(hazardAlertReceived.fromBus({ detail }), {
        config: outreach.config,
        archive: world.archive,
        episodes: world.episodes,
        manifests: world.ledger,
        places,
        queue: world.outreachQueue,
        unknownEvents: world.unknownEvents,
        businessClock,
      });
    }
  }

  async function deliverWaiting(urgency: Urgency): Promise<void> {
    for (const chunk of world.outreachQueue.take(urgency)) await deliver(chunk);
  }

  return {
    world,
    outreach,
    match,
    deliver,
    async importLines(lines) {
      const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
      return imports.run(imports.upload(texts.join('\n'), businessClock()));
    },
    post: (body, request = {}) =>
      receive(signedRequest(body, systemClock(), request), {
        secrets: world.webhookSecrets,
        archive: world.archive,
        log: world.webhookLog,
        events: world.events,
        businessClock,
        systemClock,
      }),
    async settle() {
      await match();
      while (Object.values(world.outreachQueue.chunks).some(({ length }) => length > 0))
        for (const urgency of lanes) await deliverWaiting(urgency);
    },
  };
}

/** A request of the feed, signed at that moment. */
export function signedRequest(body: string, now: string, over: Partial<HttpRequest> = {}): HttpRequest {
  const bytes = over.body ?? Buffer.from(body);
  const timestamp = String(Math.floor(millisecondsOf(now) / 1000));
  return {
    method: 'POST',
    source: 'cap',
    query: '',
    ...over,
    body: bytes,
    headers: {
      'content-type': 'application/cap+xml',
      'webhook-id': 'msg_1',
      'webhook-timestamp': timestamp,
      'webhook-signature': signatureOf(FEED_SECRET, 'msg_1', timestamp, bytes),
      ...over.headers,
    },
  };
}
