import type { Episode } from '../contracts/episode.ts';
import type { Instant } from '../contracts/instant.ts';
import type { Joining } from '../domain/concern/join-episodes.ts';

/** The episodes that alerts make up. */
export interface Episodes {
  /**
   * The episode of an alert, with the alert in it: known by whatever it refers to, and whoever refers to it, in
   * whatever order they come. Repeating it changes nothing. Throws StoreBusy when too many join at once.
   */
  join(joining: Joining): Promise<Episode>;
  /** What `join` would answer, without keeping it. */
  rehearse(joining: Joining): Promise<Episode>;
  /** When the office ended the episode of this id (its own time); undefined while it goes on. Strongly consistent. */
  endedAt(id: string): Promise<Instant | undefined>;
}
