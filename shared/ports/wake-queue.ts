import type { WakeUp } from '../contracts/wake-up.ts';

/** Where it is left who is to be looked at again. */
export interface WakeQueue {
  /** Leaves messages. Throws EnqueueFailed when the queue took only some; leaving them again is safe. */
  enqueue(messages: readonly WakeUp[]): Promise<void>;
}
