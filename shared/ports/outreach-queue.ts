import type { Chunk, Urgency } from '../contracts/candidate.ts';

/** Where reactions leave their candidates. */
export interface OutreachQueue {
  /**
   * Hands chunks over, to be delivered after so many seconds (0 unless given, at most 900).
   * Throws EnqueueFailed when the queue took only some; sending again is safe.
   */
  enqueue(urgency: Urgency, chunks: readonly Chunk[], delaySeconds?: number): Promise<void>;
}
