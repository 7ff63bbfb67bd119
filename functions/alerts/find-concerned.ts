import type { Chunk, Urgency } from '#shared/contracts/candidate.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { episodeAlert, isOfEpisode, newEpisodeId } from '#shared/domain/concern/episode.ts';
import { isReplaced, keptIn } from '#shared/domain/concern/join-episodes.ts';
import { allClear } from './all-clear.ts';
import type { AlertServices } from './services.ts';
import { type Warned, warn } from './warn.ts';

/** What matching came to, in numbers; `replaced` is 1 for an alert that another of its episode stands in place of. */
export interface Matched extends Omit<Warned, 'chunks'> {
  readonly replaced: number;
  readonly recipients: number;
  readonly chunks: number;
}

const nobody: Warned = { warnings: 0, unknown: 0, notCounted: 0, unreadable: 0, chunks: [] };

/**
 * Joins an alert to its episode, finds the policyholders it concerns, or those who were warned and are to hear that it
 * is over, and leaves them as candidates, the most endangered first. Sends nothing.
 */
export async function findConcerned(
  event: EventOf<{ readonly alertKey: string }>,
  services: AlertServices,
): Promise<Matched> {
  const alert = await services.archive.alert(event.data.alertKey);
  const at = services.businessClock();
  if (!isOfEpisode(alert)) return matched({ ...nobody, notCounted: alert.infos.length });
  const joining = { alert: episodeAlert(alert, event.data.alertKey, at), newId: newEpisodeId(alert), at };
  const episode = await services.episodes.join(joining);
  const kept = keptIn(episode, joining.alert);
  if (isReplaced(episode, kept)) return { ...matched(nobody), replaced: 1 };
  const about = { alert, kept, episode, at, event };
  const warned = kept.ends
    ? { ...nobody, chunks: await allClear(about, services) }
    : await warn(about, services);
  await enqueue('urgent', warned.chunks, services);
  await enqueue('ordinary', warned.chunks, services);
  return matched(warned);
}

function matched({ chunks, ...counts }: Warned): Matched {
  const recipients = chunks.reduce((sum, chunk) => sum + chunk.recipients.length, 0);
  return { ...counts, replaced: 0, recipients, chunks: chunks.length };
}

async function enqueue(urgency: Urgency, chunks: readonly Chunk[], { queue }: AlertServices): Promise<void> {
  const mine = chunks.filter(({ messageClass }) => urgencyOf(messageClass) === urgency);
  if (mine.length > 0) await queue.enqueue(urgency, mine);
}
