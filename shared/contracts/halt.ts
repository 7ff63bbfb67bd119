import * as z from 'zod/mini';
import { episodeIdOf } from './episode.ts';
import { Instant } from './instant.ts';

/** What a halt stops: everything, a programme, or an episode. */
export const HaltScope = z.union([
  z.literal('all'),
  z.templateLiteral(['programme:', z.string().check(z.minLength(1))]),
  z.templateLiteral(['episode:', z.string().check(z.minLength(1))]),
]);
export type HaltScope = z.infer<typeof HaltScope>;

/** A stop that stands: who pulled it, why, and when (business time). */
export const Halt = z.object({
  scope: HaltScope,
  by: z.string().check(z.minLength(1), z.maxLength(100)),
  reason: z.string().check(z.minLength(1), z.maxLength(500)),
  at: Instant,
});
export type Halt = z.infer<typeof Halt>;

/** The scopes that messages of a programme fall under, each once. */
export function scopesOfAll(programme: string, occurrences: readonly string[]): readonly HaltScope[] {
  return [...new Set(occurrences.flatMap((occurrence) => scopesOf({ programme, occurrence })))];
}

/** The scopes a message falls under. */
export function scopesOf({
  programme,
  occurrence,
}: {
  readonly programme: string;
  readonly occurrence: string;
}): readonly HaltScope[] {
  return ['all', `programme:${programme}`, `episode:${episodeIdOf(occurrence)}`];
}
