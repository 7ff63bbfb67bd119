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
  /** That it is over. */
  over: z.optional(z.literal(true)),
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
  /** Whether any of it counted when it came in: it warns somebody. */
  warns: z.optional(z.literal(true)),
  /** The occurrence under which policyholders hear of it; absent where there is nothing to hear. */
  occurrence: z.optional(z.string()),
  /** Whether it came as the link between alerts that nobody knew to be of one episode. */
  unites: z.optional(z.literal(true)),
});
export type EpisodeAlert = z.infer<typeof EpisodeAlert>;

/**
 * Alerts that refer to one another, and what policyholders heard of them under which occurrences, `<id>#<n>`, the first
 * first; `overs` are those of the all-clear, `<id>#over<n>`. Two that turn out to be one are joined: occurrences of
 * both stay, under the names they were given.
 */
export const Episode = z.object({
  id: z.string(),
  /** The ids of episodes that were joined into it: messages and halts of theirs are of this one. */
  formerIds: z._default(z.array(z.string()), []),
  alerts: z.array(EpisodeAlert),
  occurrences: z.array(z.string()),
  overs: z._default(z.array(z.string()), []),
  /** When its first alert was taken up (business time). */
  since: Instant,
});
export type Episode = z.infer<typeof Episode>;

/** The episode an occurrence is of: what stands before its first `#`, or all of it. */
export function episodeIdOf(occurrence: string): string {
  return occurrence.split('#', 1)[0] ?? occurrence;
}
