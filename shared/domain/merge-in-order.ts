/** Where one of the sources stands: what was read of it and not yet given out, in order. */
interface Head<Item> {
  readonly pages: AsyncIterator<readonly Item[]>;
  items: readonly Item[];
  at: number;
}

/**
 * Puts sources together, each in the order of its keys, so that items come in the order of keys over all of them. Of
 * each source one page is held at a time, and its next is read when that is used up:
 *
 *     a  1 4 | 9 …        ┐
 *     b  2 3 | 8 …        ├─▶  1 2 3 4 5 …
 *     c  5 …              ┘
 */
export async function* mergeInOrder<Item>(
  sources: readonly AsyncIterable<readonly Item[]>[],
  keyOf: (item: Item) => string,
): AsyncGenerator<Item> {
  const heads = await Promise.all(sources.map(headOf));
  for (;;) {
    let first: Head<Item> | undefined;
    for (const head of heads) if (isBefore(head, first, keyOf)) first = head;
    const item = first?.items[first.at];
    if (first === undefined || item === undefined) return;
    yield item;
    first.at += 1;
    if (first.at === first.items.length) await turnPage(first);
  }
}

async function headOf<Item>(source: AsyncIterable<readonly Item[]>): Promise<Head<Item>> {
  const head: Head<Item> = { pages: source[Symbol.asyncIterator](), items: [], at: 0 };
  await turnPage(head);
  return head;
}

/** Goes on to the next page that holds something; of a source that has ended none is left. */
async function turnPage<Item>(head: Head<Item>): Promise<void> {
  [head.items, head.at] = [[], 0];
  while (head.items.length === 0) {
    const { done, value } = await head.pages.next();
    if (done) return;
    head.items = value;
  }
}

function isBefore<Item>(
  head: Head<Item>,
  first: Head<Item> | undefined,
  keyOf: (item: Item) => string,
): boolean {
  const item = head.items[head.at];
  const other = first?.items[first.at];
  return item !== undefined && (other === undefined || keyOf(item) < keyOf(other));
}
