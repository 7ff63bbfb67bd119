import type { AlertInfo, HazardAlert } from '../../contracts/hazard-alert.ts';
import { type Instant, plus } from '../../contracts/instant.ts';

/** How long an info without `expires` is taken to hold after it was sent, milliseconds. */
const DEFAULT_VALIDITY = 24 * 60 * 60 * 1000;

/** Until when (exclusive) it is of use to be told: `expires`, or 24 hours after `sent`. */
export function usefulUntil(alert: Pick<HazardAlert, 'sent'>, info: Pick<AlertInfo, 'expires'>): Instant {
  return info.expires ?? plus(alert.sent, DEFAULT_VALIDITY);
}
