import * as z from 'zod/mini';
import { Severity } from './hazard-alert.ts';
import { Instant } from './instant.ts';

/** What a message about an episode tells, as far as it matters to whoever hears of the episode again. */
export const Content = z.object({
  /** When the office sent it. */
  sent: Instant,
  severity: Severity,
  /** When it begins. */
  onset: Instant,
});
export type Content = z.infer<typeof Content>;

/** An alert of an episode. `node` is a digest of sender and identifier, `replaces` are the nodes it refers to. */
export const EpisodeAlert = z.object({
  node: z.string(),
  sent: Instant,
  replaces: z.array(z.string()),
  /** Where its canonical form lies in the archive. */
  alertKey: z.string(),
  /** Whether it ends the episode: a Cancel, or an Update of nothing but AllClear. */
  ends: z.boolean(),
  /** Exclusive; the latest of its infos. */
  usefulUntil: Instant,
  /** The strongest it tells; absent where nothing of it counts. */
  level: z.optional(z.object({ severity: Severity, onset: Instant })),
  /** The occurrence under which policyholders hear of it; absent where nothing of it counts. */
  occurrence: z.optional(z.string()),
});
export type EpisodeAlert = z.infer<typeof EpisodeAlert>;

/**
 * Alerts that refer to one another, and what policyholders heard of them under which occurrences, the first first.
 * Two that turn out to be one are joined: occurrences of both stay, under the names they were given.
 */
export const Episode = z.object({
  id: z.string(),
  alerts: z.array(EpisodeAlert),
  occurrences: z.array(z.string()),
  /** When its first alert was taken up (business time). */
  since: Instant,
});
export type Episode = z.infer<typeof Episode>;

/** The episode an occurrence is of: what stands before its first `#`, or all of it. */
export function episodeIdOf(occurrence: string): string {
  return occurrence.split('#', 1)[0] ?? occurrence;
}
