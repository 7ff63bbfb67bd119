/**
 * Does the work for all items together; when that fails, for each by itself, so that one that cannot be done holds
 * up no other. Returns what failed, with its error.
 */
export async function togetherOrAlone<Item>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<void>,
): Promise<ReadonlyMap<Item, unknown>> {
  const failed = new Map<Item, unknown>();
  try {
    await work(items);
  } catch (error) {
    if (items.length === 1) return new Map(items.map((item) => [item, error]));
    for (const item of items)
      for (const [one, why] of await togetherOrAlone([item], work)) failed.set(one, why);
  }
  return failed;
}
