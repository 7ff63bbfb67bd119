import type { Instant } from '#shared/contracts/instant.ts';
import type { WatchCursor } from '#shared/ports/watch-cursor.ts';

/** The cursor of the watch in memory. */
export function memoryWatchCursor(): WatchCursor {
  let settledTo: Instant | undefined;
  return {
    read: async () => settledTo,
    move: async (from, to) => {
      const isMine = settledTo === from || settledTo === to;
      if (isMine) settledTo = to;
      return isMine;
    },
  };
}
