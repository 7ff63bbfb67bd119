import type { Desk } from '../desk.ts';

/**
 * Refusals and halts are read 2 s before a text leaves at most: one that has stood for 3 s is known to every text that
 * starts from now on. The rest is for timers, which may fire a little early.
 */
export const ACKNOWLEDGED_AFTER_MS = 3_100;

/** Waits, once something that stops texts is durable, until none can start that does not know of it. */
export async function acknowledged(desk: Desk): Promise<void> {
  await desk.sleep(ACKNOWLEDGED_AFTER_MS);
}
