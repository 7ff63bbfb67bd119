import { CovercastError } from '../errors.ts';

/**
 * Does the work for all items together; when that fails because of one of them (`ofOneItem`), for each by itself, so
 * that one that cannot be done holds up no other. Returns what failed, with its error. Throws what concerns them all.
 */
export async function togetherOrAlone<Item>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<void>,
): Promise<ReadonlyMap<Item, CovercastError>> {
  try {
    await work(items);
    return new Map();
  } catch (error) {
    if (!(error instanceof CovercastError && error.ofOneItem)) throw error;
    const [only, ...others] = items;
    return only !== undefined && others.length === 0
      ? new Map([[only, error]])
      : await eachAlone(items, work);
  }
}

async function eachAlone<Item>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<void>,
): Promise<ReadonlyMap<Item, CovercastError>> {
  const failed = new Map<Item, CovercastError>();
  for (const item of items)
    for (const [one, why] of await togetherOrAlone([item], work)) failed.set(one, why);
  return failed;
}
