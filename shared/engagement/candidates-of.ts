import type { BusinessInstant } from '../contracts/clock.ts';
import type { Episode } from '../contracts/episode.ts';
import type { HazardAlert } from '../contracts/hazard-alert.ts';
import { episodeAlert, isOfEpisode, newEpisodeId } from '../domain/concern/episode.ts';
import { isReplaced, type Joining, keptIn } from '../domain/concern/join-episodes.ts';
import { allClear } from './all-clear.ts';
import type { MatchingServices } from './matching-services.ts';
import { type Cause, type Warned, warn } from './warn.ts';

/** An alert that came in: where it is archived, when it is taken up, and what it came with. */
export interface Incoming {
  readonly alert: HazardAlert;
  readonly alertKey: string;
  readonly at: BusinessInstant;
  readonly cause: Cause;
}

/** Candidates of an alert; `replaced`: another alert of its episode stands in its place, and it tells nobody. */
export interface Candidates extends Warned {
  readonly replaced: boolean;
  /** The episode with the alert in it; absent for what belongs to none, such as an exercise. */
  readonly episode?: Episode;
}

const nobody: Warned = {
  warnings: 0,
  unknown: 0,
  notCounted: 0,
  unreadable: 0,
  unknownEvents: [],
  chunks: [],
};

/**
 * The policyholders an alert concerns, or those who were warned and are to hear that it is over, as candidates, the
 * strongest warnings first. `join` gives the episode with the alert in it, and keeps it or not: nothing else here
 * could write.
 */
export async function candidatesOf(
  { alert, alertKey, at, cause }: Incoming,
  join: (joining: Joining) => Promise<Episode>,
  services: MatchingServices,
): Promise<Candidates> {
  if (!isOfEpisode(alert)) return { ...nobody, notCounted: alert.infos.length, replaced: false };
  const joining = { alert: episodeAlert(alert, alertKey, at), newId: newEpisodeId(alert), at };
  const episode = await join(joining);
  const kept = keptIn(episode, joining.alert);
  if (isReplaced(episode, kept)) return { ...nobody, replaced: true, episode };
  const about = { alert, kept, episode, at, cause };
  const warned = kept.ends
    ? { ...nobody, chunks: await allClear(about, services) }
    : await warn(about, services);
  return { ...warned, replaced: false, episode };
}
