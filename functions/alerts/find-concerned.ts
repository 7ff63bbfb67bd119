import type { Chunk, Urgency } from '#shared/contracts/candidate.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { concerned, type Hit, type Told } from '#shared/domain/concern/concerned.ts';
import { episodeOf, occurrenceOf } from '#shared/domain/concern/episode.ts';
import { inForce } from '#shared/domain/concern/in-force.ts';
import { warningsOf } from '#shared/domain/concern/warnings.ts';
import { slowestPace } from '#shared/domain/decide/sender-for.ts';
import { inParallel } from '#shared/domain/in-parallel.ts';
import { chunksOf } from './chunks-of.ts';
import { placesIn } from './places-in.ts';
import type { AlertServices } from './services.ts';
import { toldOf } from './told.ts';
import { unknownIn } from './unknown-in.ts';

/** How many ranges of places are read side by side. */
const STREAMS_AT_ONCE = 8;

/**
 * What matching came to, in numbers. `unknown`: warnings no hazard file knows; `notCounted`: infos not for
 * policyholders; `unreadable`: places taken as concerned because their exact point could not be opened.
 */
export interface Matched {
  readonly warnings: number;
  readonly unknown: number;
  readonly notCounted: number;
  readonly unreadable: number;
  readonly recipients: number;
  readonly chunks: number;
}

/** Finds the policyholders an alert concerns and leaves them as candidates, the most endangered first. Sends nothing. */
export async function findConcerned(
  event: EventOf<{ readonly alertKey: string }>,
  services: AlertServices,
): Promise<Matched> {
  const alert = await services.archive.alert(event.data.alertKey);
  const now = services.businessClock();
  const { warnings, notCounted } = warningsOf(alert, now);
  const told = toldOf(warnings);
  const hits: Hit[] = [];
  const unreadable = new Set<string>();
  for (const [at, one] of told.entries()) hits.push(...(await hitsOf(one, at, now, unreadable, services)));
  const origin = {
    occurrence: occurrenceOf(episodeOf(alert)),
    asOf: now,
    correlationId: event.correlationId,
    causationId: event.id,
  };
  const chunks = concerned(told, hits).flatMap((audience) => {
    const warning = told[audience.warning]?.warning;
    return warning ? chunksOf(audience, warning, origin, slowestPace(services.config)) : [];
  });
  await enqueue('urgent', chunks, services);
  await enqueue('ordinary', chunks, services);
  await services.unknownEvents.note(alert, unknownIn(warnings), now);
  return {
    warnings: warnings.length,
    unknown: warnings.length - told.length,
    notCounted: notCounted.length,
    unreadable: unreadable.size,
    recipients: chunks.reduce((sum, chunk) => sum + chunk.recipients.length, 0),
    chunks: chunks.length,
  };
}

async function hitsOf(
  told: Told,
  at: number,
  now: Instant,
  unreadable: Set<string>,
  { places }: AlertServices,
): Promise<readonly Hit[]> {
  const lines = told.programmes.map(({ line }) => line);
  const streams = placesIn(told.warning.areas, places, ({ locationId }) => unreadable.add(locationId));
  const hits = await inParallel(streams, STREAMS_AT_ONCE, async (stream) => {
    const found: Hit[] = [];
    for await (const page of stream) {
      const meant = page.filter((place) => lines.includes(place.line) && inForce(place, now));
      found.push(...meant.map((place) => ({ warning: at, place })));
    }
    return found;
  });
  return hits.flat();
}

async function enqueue(urgency: Urgency, chunks: readonly Chunk[], { queue }: AlertServices): Promise<void> {
  const mine = chunks.filter(({ messageClass }) => urgencyOf(messageClass) === urgency);
  if (mine.length > 0) await queue.enqueue(urgency, mine);
}
