import type { BusinessClock, SystemClock } from '#shared/contracts/clock.ts';
import type { Manifests, StandingClaims } from '#shared/ports/ledger.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';
import type { KeptChunks } from '#shared/ports/stops.ts';
import type { WatchCursor } from '#shared/ports/watch-cursor.ts';

/** Everything the watch acts through. */
export interface WatchServices {
  readonly kept: KeptChunks;
  readonly manifests: Manifests;
  readonly claims: StandingClaims;
  readonly cursor: WatchCursor;
  readonly queue: OutreachQueue;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
}
