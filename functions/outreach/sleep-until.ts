import { type Instant, millisecondsOf } from '#shared/contracts/instant.ts';
import type { OutreachServices } from './services.ts';

/** Waits until an instant of the system clock; not at all when it has passed. */
export async function sleepUntil(instant: Instant, services: OutreachServices): Promise<void> {
  const wait = millisecondsOf(instant) - millisecondsOf(services.systemClock());
  if (wait > 0) await services.sleep(wait);
}
