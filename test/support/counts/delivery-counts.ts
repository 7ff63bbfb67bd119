import { Chunk } from '#shared/contracts/candidate.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { noEffects } from '../crash/effects.ts';
import { anInstance, type Instance } from '../crash/instance.ts';
import { configFor, outreachServices } from '../crash/outreach-services.ts';
import type { CrashPlace } from '../crash/place.ts';
import { START } from '../crash/words.ts';
import { passingClocks } from '../passing-clocks.ts';
import { type Cost, costOf, isRead, measured } from './measured.ts';

/** What delivering chunks took, all on one instance that began with nothing open. */
export interface DeliveryCounts {
  /** How many texts the provider accepted. */
  readonly texts: number;
  /** DynamoDB: how often it was read, and what writing rows, manifests and the pace cost. */
  readonly reads: number;
  readonly rows: Cost;
  readonly manifests: Cost;
  readonly pace: Cost;
  /** Calls of KMS and of the bus, and messages left on queues. */
  readonly kms: number;
  readonly events: number;
  readonly queued: number;
}

/** The time an invocation has, ms. */
const TIMEOUT_MS = 60_000;

/** How much slower time passes than it does, lest what was read is too old when the machine is busy otherwise. */
const SLOWNESS = 3;
/** So many more leave in a second of such time. */
const PARTS_PER_SECOND = 1_000;

/** Delivers chunks one after another, and what of them is put back, on an instance that `prepare` may have changed. */
export async function deliveryCounts(
  place: CrashPlace,
  chunks: readonly Chunk[],
  prepare: (instance: Instance) => void = () => undefined,
): Promise<DeliveryCounts> {
  const effects = noEffects();
  const instance = anInstance(place, effects);
  const made = measured(instance);
  prepare(instance);
  const clocks = passingClocks(START, SLOWNESS);
  const config = configFor(`sender-${chunks[0]?.id}`, PARTS_PER_SECOND);
  const services = {
    ...outreachServices({ clients: instance.clients, place, clocks }, config),
    sleep: clocks.sleep,
  };
  const waiting = [...chunks];
  let queued = 0;
  for (let chunk = waiting.shift(); chunk; chunk = waiting.shift()) {
    const endsAt = Date.parse(clocks.systemClock()) + TIMEOUT_MS;
    await deliverChunk(chunk, () => endsAt - Date.parse(clocks.systemClock()), services);
    const left = effects.messages.splice(0);
    queued += left.length;
    waiting.push(...left.map((message) => Chunk.parse(JSON.parse(message))));
  }
  return {
    texts: effects.texts.length,
    reads: made.filter(isRead).length,
    rows: costOf(made, /^(Put|Update)Item ledger$/),
    manifests: costOf(made, / ledger manifest$/),
    pace: costOf(made, / ledger pace$/),
    kms: instance.calls.filter((call) => call.startsWith('kms:')).length,
    events: effects.events.length,
    queued,
  };
}
