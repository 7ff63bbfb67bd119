/** How often a message is handed to its provider at most; throttled attempts, and those that never arrived, do not count. */
export const MAX_ATTEMPTS = 3;

const WAITS = [5, 30, 120] as const;

/**
 * How many seconds a message waits before its next attempt, by how many count already: 5 when none does, for a throttle
 * passes soon, then 30, then 120, so that two and a half minutes of refusals end no alert.
 */
export function waitBeforeAttempt(attempts: number): number {
  return WAITS[Math.min(Math.max(attempts, 0), WAITS.length - 1)] ?? WAITS[0];
}
