import type { BusinessInstant, SystemInstant } from '#shared/contracts/clock.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { businessClockAt, systemClockAt } from '#shared/runtime/clocks.ts';

/** Business time as a fact of a test. */
export function businessNow(instant: Instant): BusinessInstant {
  return businessClockAt(instant)();
}

/** System time as a fact of a test. */
export function systemNow(instant: Instant): SystemInstant {
  return systemClockAt(instant)();
}
