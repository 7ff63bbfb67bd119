import { inject } from 'vitest';
import { type Instant, instantOf } from '#shared/contracts/instant.ts';

/** The business time of the deployment so many milliseconds from now. */
export function businessIn(milliseconds: number): Instant {
  return instantOf(Date.now() + inject('businessOffset') + milliseconds);
}

/** The business time of the deployment. */
export function businessNow(): Instant {
  return businessIn(0);
}

/** The day it is by business time so many days from now, in UTC. */
export function businessDay(from: number): string {
  return businessIn(from * 24 * 60 * 60 * 1000).slice(0, 10);
}
