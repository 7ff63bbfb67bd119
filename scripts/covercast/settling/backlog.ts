import type { QueueWork } from '../desk.ts';

/** How many messages all queues together still have to deal with; dead letters are nobody's work any more. */
export function backlogOf(queues: Readonly<Record<string, QueueWork>>): number {
  return Object.values(queues).reduce(
    (sum, { visible, inFlight, delayed }) => sum + visible + inFlight + delayed,
    0,
  );
}
