import type { BusinessClock } from '#shared/contracts/clock.ts';
import type { MatchingServices } from '#shared/engagement/matching-services.ts';
import type { Episodes } from '#shared/ports/episodes.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';
import type { UnknownEvents } from '#shared/ports/unknown-events.ts';

/** Everything the reaction to hazard alerts acts through. */
export interface AlertServices extends MatchingServices {
  readonly episodes: Episodes;
  readonly queue: OutreachQueue;
  readonly unknownEvents: Pick<UnknownEvents, 'note'>;
  readonly businessClock: BusinessClock;
}
