import type { BusinessClock, SystemClock } from '#shared/contracts/clock.ts';
import type { Events } from '#shared/ports/events.ts';
import type { AmendablePortfolio } from '#shared/ports/portfolio.ts';
import type { SealedArchive } from '#shared/ports/sealed-archive.ts';
import type { StopsBook } from '#shared/ports/stops.ts';
import type { WebhookLog } from '#shared/ports/webhook-log.ts';
import type { WebhookSecrets } from '#shared/ports/webhook-secrets.ts';

/** Everything the door of policy and claims systems acts through. */
export interface PolicyAdminServices {
  readonly secrets: WebhookSecrets;
  readonly log: WebhookLog;
  readonly archive: SealedArchive;
  readonly portfolio: AmendablePortfolio;
  readonly stops: Pick<StopsBook, 'refuse' | 'cancel'>;
  readonly events: Events;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
  /** Waits until so many milliseconds have passed. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}
