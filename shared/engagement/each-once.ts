import type { Chunk } from '../contracts/candidate.ts';
import type { EpisodeAlert } from '../contracts/episode.ts';

/** What is to be said of an alert. */
export interface Said {
  readonly kept: EpisodeAlert;
  readonly chunks: readonly Chunk[];
}

/** The chunks of several alerts of one episode, where everybody is once for each programme: of the newest alert. */
export function eachOnce(said: readonly Said[]): readonly Chunk[] {
  const seen = new Set<string>();
  return said
    .toSorted((a, b) => (a.kept.sent > b.kept.sent ? -1 : 1))
    .flatMap(({ chunks }) => chunks)
    .flatMap((chunk) => {
      const recipients = chunk.recipients.filter(({ customerId }) => {
        const key = `${chunk.programme}/${customerId}`;
        return !seen.has(key) && seen.add(key);
      });
      return recipients.length > 0 ? [{ ...chunk, recipients }] : [];
    });
}
