import { Chunk } from '../contracts/candidate.ts';
import type { BusinessInstant } from '../contracts/clock.ts';
import type { Episode } from '../contracts/episode.ts';
import type { HazardAlert } from '../contracts/hazard-alert.ts';
import { episodeAlert, isOfEpisode, newEpisodeId } from '../domain/concern/episode.ts';
import type { Joining } from '../domain/concern/join-episodes.ts';
import { isReplaced, isSameAs, keptIn, standingAlerts } from '../domain/concern/standing-alerts.ts';
import { allClear } from './all-clear.ts';
import { eachOnce, type Said } from './each-once.ts';
import type { MatchingServices } from './matching-services.ts';
import { type AboutAlert, type Cause, type Warned, warn } from './warn.ts';

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
 * strongest warnings first. Where it links what nobody knew to be one episode, what stands of that is told anew: its
 * end, and its newest warnings. `join` gives the episode with the alert in it, and keeps it or not: nothing else here
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
  const replaced = !kept.ends && isReplaced(episode, kept);
  const about = { alert, kept, episode, at, cause, chunksAs: cause.id };
  const own = replaced ? nobody : await said(about, services);
  const others = kept.unites ? await saidByOthers(about, services) : [];
  const chunks = others.length === 0 ? own.chunks : eachOnce([...others, { kept, chunks: own.chunks }]);
  for (const chunk of chunks) Chunk.parse(chunk);
  return { ...own, chunks, replaced, episode };
}

async function said(about: AboutAlert, services: MatchingServices): Promise<Warned> {
  return about.kept.ends
    ? { ...nobody, chunks: await allClear(about, services) }
    : await warn(about, services);
}

/** What stands of an episode beside the alert that came in, as it was archived. */
async function saidByOthers(about: AboutAlert, services: MatchingServices): Promise<readonly Said[]> {
  const { episode, cause } = about;
  const others = standingAlerts(episode).filter((one) => !isSameAs(about.kept)(one));
  const all: Said[] = [];
  for (const kept of others) {
    const alert = await services.archive.alert(kept.alertKey);
    const chunksAs = `${cause.id}/${kept.node}`;
    const { chunks } = await said({ ...about, alert, kept, chunksAs }, services);
    all.push({ kept, chunks });
  }
  return all;
}
