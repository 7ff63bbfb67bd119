const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls back once when this process is asked to stop: by a signal, or because the program that started it
 * is gone. Later requests are ignored, so that stopping is not interrupted in its turn.
 */
export function onInterruption(stop: () => void): void {
  let asked = false;
  const once = () => {
    if (asked) return;
    asked = true;
    stop();
  };
  for (const signal of signals) process.on(signal, once);
  process.on('disconnect', once);
  process.channel?.unref();
}
