import type { StageConfig } from '#shared/config/stage-config.ts';
import type { BusinessClock } from '#shared/contracts/clock.ts';
import type { Archive } from '#shared/ports/archive.ts';
import type { Episodes } from '#shared/ports/episodes.ts';
import type { Manifests } from '#shared/ports/ledger.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';
import type { Places } from '#shared/ports/places.ts';

/** Everything the reaction to hazard alerts acts through. */
export interface AlertServices {
  readonly config: StageConfig;
  readonly archive: Archive;
  readonly episodes: Episodes;
  /** What was taken up for sending, by time. */
  readonly manifests: Manifests;
  readonly places: Places;
  readonly queue: OutreachQueue;
  readonly businessClock: BusinessClock;
}
