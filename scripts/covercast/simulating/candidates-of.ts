import type { Chunk } from '#shared/contracts/candidate.ts';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import type { Told } from '#shared/domain/concern/concerned.ts';
import { episodeOf, occurrenceOf } from '#shared/domain/concern/episode.ts';
import { audiencesOf } from '#shared/engagement/audiences-of.ts';
import type { Places } from '#shared/ports/places.ts';

/** The candidates one programme tells of one warning, as one chunk of any size. */
export interface Candidates {
  /** The position in the list of all. */
  readonly audience: number;
  readonly told: Told;
  readonly chunk: Chunk;
}

/** Whom an alert would make candidates, in the order in which they would be queued: urgent first, strongest first. */
export interface FoundCandidates {
  /** What the alert tells, whether or not it concerns anybody. */
  readonly told: readonly Told[];
  readonly candidates: readonly Candidates[];
  /** Places taken as concerned because their exact point could not be opened. */
  readonly unreadable: number;
}

/** Finds everybody an alert would make a candidate now (business time), by the code of live runs. Writes nothing. */
export async function candidatesOf(
  alert: HazardAlert,
  now: Instant,
  places: Places,
): Promise<FoundCandidates> {
  const { told, audiences, unreadable } = await audiencesOf(alert, now, places);
  const occurrence = occurrenceOf(episodeOf(alert));
  const origin = { occurrence, asOf: now, correlationId: 'simulation', causationId: 'simulation' };
  const all = audiences.flatMap(({ programme, messageClass, warning, recipients }) => {
    const about = told[warning];
    if (!about) return [];
    const { usefulUntil, data } = about.warning;
    const what = { id: `simulation/${programme}/${warning}`, programme, messageClass };
    const chunk: Chunk = { ...what, ...origin, usefulUntil, data: { ...data }, recipients: [...recipients] };
    return [{ told: about, chunk }];
  });
  const inQueues = [...all.filter(isUrgent), ...all.filter((one) => !isUrgent(one))];
  return { told, candidates: inQueues.map((one, audience) => ({ ...one, audience })), unreadable };
}

function isUrgent({ chunk }: Pick<Candidates, 'chunk'>): boolean {
  return urgencyOf(chunk.messageClass) === 'urgent';
}
