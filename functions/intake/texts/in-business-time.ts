import type { BusinessInstant, SystemInstant } from '#shared/contracts/clock.ts';
import { type Instant, millisecondsOf, plus } from '#shared/contracts/instant.ts';

/**
 * When something was in business time, which a provider dates by the world's clock: as long ago as it is by that. What a
 * provider dates ahead of us was just now.
 */
export function inBusinessTime(
  at: Instant,
  now: { readonly business: BusinessInstant; readonly system: SystemInstant },
): Instant {
  const age = millisecondsOf(now.system) - millisecondsOf(at);
  return plus(now.business, -Math.max(age, 0));
}
