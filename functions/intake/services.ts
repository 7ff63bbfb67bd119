import type { BusinessClock, SystemClock } from '#shared/contracts/clock.ts';
import type { Archive } from '#shared/ports/archive.ts';
import type { Events } from '#shared/ports/events.ts';
import type { WebhookLog } from '#shared/ports/webhook-log.ts';
import type { WebhookSecrets } from '#shared/ports/webhook-secrets.ts';

/** Everything a door acts through. */
export interface IntakeServices {
  readonly secrets: WebhookSecrets;
  readonly archive: Archive;
  readonly log: WebhookLog;
  readonly events: Events;
  readonly businessClock: BusinessClock;
  readonly systemClock: SystemClock;
}
