import type { Chunk, Urgency } from '#shared/contracts/candidate.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { episodeOf, occurrenceOf } from '#shared/domain/concern/episode.ts';
import { slowestPace } from '#shared/domain/decide/sender-for.ts';
import { audiencesOf } from '#shared/engagement/audiences-of.ts';
import { chunksOf } from './chunks-of.ts';
import type { AlertServices } from './services.ts';

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
  const found = await audiencesOf(alert, now, services.places);
  const origin = {
    occurrence: occurrenceOf(episodeOf(alert)),
    asOf: now,
    correlationId: event.correlationId,
    causationId: event.id,
  };
  const chunks = found.audiences.flatMap((audience) => {
    const warning = found.told[audience.warning]?.warning;
    return warning ? chunksOf(audience, warning, origin, slowestPace(services.config)) : [];
  });
  await enqueue('urgent', chunks, services);
  await enqueue('ordinary', chunks, services);
  return {
    warnings: found.told.length + found.unknown,
    unknown: found.unknown,
    notCounted: found.notCounted,
    unreadable: found.unreadable,
    recipients: chunks.reduce((sum, chunk) => sum + chunk.recipients.length, 0),
    chunks: chunks.length,
  };
}

async function enqueue(urgency: Urgency, chunks: readonly Chunk[], { queue }: AlertServices): Promise<void> {
  const mine = chunks.filter(({ messageClass }) => urgencyOf(messageClass) === urgency);
  if (mine.length > 0) await queue.enqueue(urgency, mine);
}
