import { setTimeout as sleep } from 'node:timers/promises';
import { StoreBusy } from '../../errors.ts';

const ROUNDS = 8;
const FIRST_WAIT_MS = 25;

/** Waits so many milliseconds; tests hand in one that does not. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/**
 * Calls with what is left until nothing is left, waiting twice as long each round, about 3 s in all.
 * Throws StoreBusy when something is still left after eight rounds.
 */
export async function untilNothingLeft<Left>(
  first: Left,
  call: (left: Left) => Promise<Left | undefined>,
  wait: Wait = sleep,
): Promise<void> {
  let left: Left | undefined = first;
  for (let round = 0; round < ROUNDS && left !== undefined; round++) {
    if (round > 0) await wait(FIRST_WAIT_MS * 2 ** (round - 1));
    left = await call(left);
  }
  if (left !== undefined) throw new StoreBusy('DynamoDB left keys unprocessed after eight rounds.');
}
