import type { Chunk, Urgency } from '#shared/contracts/candidate.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';

/** Queues whose chunks can be looked at and taken. */
export interface MemoryOutreachQueue extends OutreachQueue {
  readonly chunks: Readonly<Record<Urgency, readonly Chunk[]>>;
  /** Takes everything waiting in a queue, oldest first. */
  take(urgency: Urgency): readonly Chunk[];
}

/** The outreach queues in memory. */
export function memoryOutreachQueue(): MemoryOutreachQueue {
  const waiting: Record<Urgency, Chunk[]> = { urgent: [], replies: [], ordinary: [] };
  return {
    chunks: waiting,
    take: (urgency) => waiting[urgency].splice(0),
    enqueue: async (urgency, chunks) => {
      waiting[urgency].push(...chunks);
    },
  };
}
