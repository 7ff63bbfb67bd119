import * as z from 'zod/mini';
import { type Episode, episodeIdOf } from './episode.ts';
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

/** The scopes that messages of a programme fall under, and others beside them, each once. */
export function scopesOfAll(
  programme: string,
  occurrences: readonly string[],
  others: readonly HaltScope[] = [],
): readonly HaltScope[] {
  return [
    ...new Set([...occurrences.flatMap((occurrence) => scopesOf({ programme, occurrence })), ...others]),
  ];
}

/** The scopes of an episode, under every id it had: who halted one that was joined into another meant its messages. */
export function scopesOfEpisode({ id, formerIds }: Pick<Episode, 'id' | 'formerIds'>): readonly HaltScope[] {
  return [id, ...formerIds].map((one) => `episode:${one}` as const);
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
