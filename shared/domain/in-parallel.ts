import { allEnded } from './all-ended.ts';

/**
 * Does the work for every item, at most `width` at once, and returns the results in the items' order. After a failure
 * nothing more is begun, and what was thrown is thrown when all that was under way has ended.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  let isOver = false;
  async function worker(): Promise<void> {
    for (const [at, item] of queue) {
      if (isOver) return;
      try {
        results[at] = await work(item);
      } catch (error) {
        isOver = true;
        throw error;
      }
    }
  }
  await allEnded(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}
