import type { NumberRefused, OptOuts } from '#shared/ports/opt-outs.ts';

/** Refusals by number in memory, each once. */
export interface MemoryOptOuts extends OptOuts {
  readonly recorded: () => readonly NumberRefused[];
}

/** None recorded yet. */
export function memoryOptOuts(): MemoryOptOuts {
  const byMessage = new Map<string, NumberRefused>();
  return {
    async record(refused) {
      if (!byMessage.has(refused.messageId)) byMessage.set(refused.messageId, refused);
    },
    recorded: () => [...byMessage.values()],
  };
}
