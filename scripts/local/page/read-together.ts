/**
 * Reads for everybody who asks at once, and answers the same for so long (milliseconds) after it was read, failures
 * too: however many ask, it is read no more often than that.
 */
export function readTogether<Read>(read: () => Promise<Read>, forMs: number): () => Promise<Read> {
  let last: Promise<Read> | undefined;
  let until = 0;
  return () => {
    if (last === undefined || performance.now() >= until) {
      until = Number.POSITIVE_INFINITY;
      last = read().finally(() => {
        until = performance.now() + forMs;
      });
    }
    return last;
  };
}
