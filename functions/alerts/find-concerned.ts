import type { Chunk, Urgency } from '#shared/contracts/candidate.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { candidatesOf } from '#shared/engagement/candidates-of.ts';
import type { Warned } from '#shared/engagement/warn.ts';
import type { AlertServices } from './services.ts';

/** What matching came to, in numbers; `replaced` is 1 for an alert that another of its episode stands in place of. */
export interface Matched extends Omit<Warned, 'chunks' | 'unknownEvents'> {
  readonly replaced: number;
  readonly recipients: number;
  readonly chunks: number;
}

/**
 * Joins an alert to its episode, finds the policyholders it concerns, or those who were warned and are to hear that it
 * is over, and leaves them as candidates, the most endangered first. Sends nothing.
 */
export async function findConcerned(
  event: EventOf<{ readonly alertKey: string }>,
  services: AlertServices,
): Promise<Matched> {
  const alert = await services.archive.alert(event.data.alertKey);
  const { alertKey } = event.data;
  const at = services.businessClock();
  const {
    chunks,
    replaced,
    unknownEvents,
    episode: _episode,
    ...counts
  } = await candidatesOf(
    { alert, alertKey, at, cause: event },
    (joining) => services.episodes.join(joining),
    services,
  );
  await enqueue('urgent', chunks, services);
  await enqueue('ordinary', chunks, services);
  await services.unknownEvents.note(alert, unknownEvents, at);
  const recipients = chunks.reduce((sum, chunk) => sum + chunk.recipients.length, 0);
  return { ...counts, replaced: replaced ? 1 : 0, recipients, chunks: chunks.length };
}

async function enqueue(urgency: Urgency, chunks: readonly Chunk[], { queue }: AlertServices): Promise<void> {
  const mine = chunks.filter(({ messageClass }) => urgencyOf(messageClass) === urgency);
  if (mine.length > 0) await queue.enqueue(urgency, mine);
}
