import type { HazardAlert } from '../contracts/hazard-alert.ts';
import type { Instant } from '../contracts/instant.ts';
import type { UnknownEvent } from '../contracts/unknown-event.ts';

/** How many events a listing holds at most. */
export const MOST_LISTED = 50;

/** Counts events that no hazard knows, so that operators see what nobody is told of. */
export interface UnknownEvents {
  /**
   * Counts each of these names once for the alert, whatever their case; the same alert once more, with no other in
   * between, counts nothing.
   */
  note(alert: Pick<HazardAlert, 'id' | 'source'>, events: readonly string[], now: Instant): Promise<void>;
  /** What was counted within the last months, the latest first, MOST_LISTED at most. */
  latest(): Promise<readonly UnknownEvent[]>;
}
