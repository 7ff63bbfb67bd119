import type { Episode } from '../contracts/episode.ts';
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
  /** The episode that an id names, or into which it was joined, as it stands now; strongly consistent. */
  standing(id: string): Promise<Episode | undefined>;
}
