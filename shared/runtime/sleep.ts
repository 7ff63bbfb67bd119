import { setTimeout } from 'node:timers/promises';

/** Waits until so many milliseconds have passed. */
export async function sleep(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds);
}
