/** Takes the death of the program that started this one (npm, killed) for a hang-up signal. */
export function hangUpWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGHUP');
  }, 1000);
  watch.unref();
}
