import type { Chunk } from '../contracts/candidate.ts';
import type { BusinessInstant } from '../contracts/clock.ts';
import type { Episode, EpisodeAlert } from '../contracts/episode.ts';
import type { HazardAlert } from '../contracts/hazard-alert.ts';
import { slowestPace } from '../domain/decide/sender-for.ts';
import { audiencesOf } from './audiences-of.ts';
import { chunksOf } from './chunks-of.ts';
import type { MatchingServices } from './matching-services.ts';

/** What an alert came with: the ids that its chunks carry on. */
export interface Cause {
  readonly id: string;
  readonly correlationId: string;
}

/** An alert, as it came and as its episode keeps it, at a moment of business time. */
export interface AboutAlert {
  readonly alert: HazardAlert;
  readonly kept: EpisodeAlert;
  readonly episode: Episode;
  readonly at: BusinessInstant;
  readonly cause: Cause;
  /** What the ids of its chunks begin with: one event may bring several alerts to be told. */
  readonly chunksAs: string;
}

/**
 * Candidates, and what they come from. `unknown`: warnings no hazard file knows, `unknownEvents` their names;
 * `notCounted`: infos not for policyholders; `unreadable`: places taken as concerned because their exact point could
 * not be opened.
 */
export interface Warned {
  readonly warnings: number;
  readonly unknown: number;
  readonly notCounted: number;
  readonly unreadable: number;
  readonly unknownEvents: readonly string[];
  readonly chunks: readonly Chunk[];
}

/** Everybody an alert concerns as candidates of its occurrence; who heard of the episode before, outreach judges. */
export async function warn(
  { alert, kept, at, cause, chunksAs }: AboutAlert,
  { places, config }: Pick<MatchingServices, 'places' | 'config'>,
): Promise<Warned> {
  const { told, audiences, ...counts } = await audiencesOf(alert, at, places);
  const { occurrence } = kept;
  const chunks = audiences.flatMap((audience) => {
    const warning = told[audience.warning]?.warning;
    if (!warning || occurrence === undefined) return [];
    const { severity, onset } = warning;
    const origin = {
      chunksAs,
      occurrence,
      asOf: at,
      correlationId: cause.correlationId,
      causationId: cause.id,
      episode: { content: { sent: alert.sent, severity, onset }, node: kept.node },
    };
    return chunksOf(audience, warning, origin, slowestPace(config));
  });
  return { ...counts, warnings: told.length + counts.unknown, chunks };
}
