/**
 * Waits until all have ended, and only then throws what the first in order that failed threw: nothing is left running,
 * which a function that has answered would freeze in the middle of a write.
 */
export async function allEnded<Value>(underWay: readonly Promise<Value>[]): Promise<readonly Value[]> {
  await Promise.allSettled(underWay);
  return await Promise.all(underWay);
}
