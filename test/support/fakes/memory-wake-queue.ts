import type { WakeUp } from '#shared/contracts/wake-up.ts';
import type { WakeQueue } from '#shared/ports/wake-queue.ts';

/** A queue of wakes whose messages can be looked at and taken. */
export interface MemoryWakeQueue extends WakeQueue {
  readonly waiting: WakeUp[];
}

/** An empty queue. */
export function memoryWakeQueue(): MemoryWakeQueue {
  const waiting: WakeUp[] = [];
  return {
    waiting,
    async enqueue(messages) {
      waiting.push(...messages);
    },
  };
}
