import { dynamoKeptChunks } from '#shared/adapters/dynamo-kept-chunks.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { dynamoStopsBook } from '#shared/adapters/dynamo-stops-book.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { type Halt, HaltScope } from '#shared/contracts/halt.ts';
import type { KeptChunks } from '#shared/ports/stops.ts';
import { releaseKept } from '../../../functions/watch/release-kept.ts';
import type { CrashCase, Subject } from './crash-case.ts';
import { noEffects } from './effects.ts';
import { anInstance, type Instance } from './instance.ts';
import { chunkFor } from './messages.ts';
import { aDelivery, pairsInBook } from './outreach.ts';
import type { CrashPlace } from './place.ts';
import { START } from './words.ts';

const promise =
  'Nothing leaves while the halt stands; once it is lifted, the text leaves once. Nothing stays claimed or kept, and ' +
  'whoever refused gets nothing.';

/** Outreach of a service message under a halt, which is lifted when the message has been dealt with. */
export function haltedCase(place: CrashPlace): CrashCase {
  return {
    title: 'outreach of service under a halt',
    promise,
    async subjects(count) {
      const pairs = await pairsInBook(place, count);
      return Promise.all(pairs.map((pair) => aHaltedDelivery(place, chunkFor('service', pair))));
    },
  };
}

/** The watch's release of a service message that a halt, lifted since, has kept. */
export function releaseCase(place: CrashPlace): CrashCase {
  return {
    title: 'release of what a halt kept',
    promise,
    async subjects(count) {
      const pairs = await pairsInBook(place, count);
      return Promise.all(pairs.map((pair) => aRelease(place, chunkFor('service', pair))));
    },
  };
}

type ServiceChunk = ReturnType<typeof chunkFor>;

async function aHaltedDelivery(place: CrashPlace, chunk: ServiceChunk): Promise<Subject> {
  const delivery = aDelivery(place, chunk);
  const scope = scopeOf(chunk);
  const by = { by: 'anna', reason: 'Wrong text', at: START } satisfies Omit<Halt, 'scope'>;
  const book = bookAt(place);
  let early = 0;
  await book.halt({ scope, ...by });
  return {
    ...delivery,
    async settle() {
      await delivery.settle();
      early = delivery.effects.texts.length;
      await book.resume(scope, by);
      await release(scope, place, anInstance(place, delivery.effects));
      await delivery.settle();
    },
    look: () => looked(delivery, scope, place, early === 0),
  };
}

async function aRelease(place: CrashPlace, chunk: ServiceChunk): Promise<Subject> {
  const delivery = aDelivery(place, chunk);
  const scope = scopeOf(chunk);
  const { dynamo: client } = anInstance(place, noEffects()).clients;
  await dynamoStops({ client, table: place.tables.stops }).keep(scope, chunk);
  return {
    ...delivery,
    deliver: (instance) => release(scope, place, instance),
    look: () => looked(delivery, scope, place, true),
  };
}

/** What there is to see of the delivery; kept is its promise if the text has left once and nothing lies under the halt. */
async function looked(delivery: Subject, scope: HaltScope, place: CrashPlace, wasHeld: boolean) {
  const { words, isKept } = await delivery.look();
  const left = await keptUnder(scope, place, anInstance(place, noEffects())).released();
  const hasLeft = delivery.effects.texts.length === 1;
  return { words, isKept: isKept && wasHeld && hasLeft && left.length === 0 };
}

function scopeOf({ id }: ServiceChunk): HaltScope {
  return HaltScope.parse(`episode:${id}`);
}

function bookAt(place: CrashPlace) {
  const { dynamo: client } = anInstance(place, noEffects()).clients;
  return dynamoStopsBook({ client, table: place.tables.stops });
}

function release(scope: HaltScope, place: CrashPlace, instance: Instance): Promise<number> {
  const queue = sqsOutreachQueue({ client: instance.clients.sqs, urls: place.queues });
  return releaseKept(() => true, { kept: keptUnder(scope, place, instance), queue });
}

/** What is kept under one halt, as if there were no others. */
function keptUnder(scope: HaltScope, { tables }: CrashPlace, { clients }: Instance): KeptChunks {
  const kept = dynamoKeptChunks({ client: clients.dynamo, table: tables.stops });
  return { ...kept, released: async () => (await kept.released()).filter((one) => one === scope) };
}
