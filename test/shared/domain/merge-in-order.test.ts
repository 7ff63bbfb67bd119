import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeInOrder } from '#shared/domain/merge-in-order.ts';

interface Reading {
  readonly pages: AsyncIterable<readonly string[]>;
  readonly read: () => number;
}

/** A source of pages that says how many were read. */
function sourceOf(pages: readonly (readonly string[])[]): Reading {
  let read = 0;
  async function* given() {
    for (const page of pages) {
      read += 1;
      yield page;
    }
  }
  return { pages: given(), read: () => read };
}

async function merged(sources: readonly Reading[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const item of mergeInOrder(
    sources.map(({ pages }) => pages),
    (one) => one,
  ))
    found.push(item);
  return found;
}

/** Sources in the order of their keys, cut into pages, some of them empty. */
const someSources = fc.array(
  fc
    .tuple(
      fc.array(fc.stringMatching(/^[a-e]{1,3}$/), { maxLength: 12 }),
      fc.array(fc.nat(3), { maxLength: 8 }),
    )
    .map(([items, cuts]) => {
      const left = items.toSorted();
      return [...cuts.map((count) => left.splice(0, count)), left];
    }),
  { maxLength: 8 },
);

it('gives every item of every source, in the order of keys over all of them', async () => {
  const merging = fc.asyncProperty(someSources, async (sources) => {
    expect(await merged(sources.map(sourceOf))).toEqual(sources.flat(2).toSorted());
  });
  await fc.assert(merging);
});

it('reads no page before the one before it is used up', async () => {
  const first = sourceOf([['a'], ['z']]);
  const second = sourceOf([['b'], ['c'], ['d']]);
  const items = mergeInOrder([first.pages, second.pages], (one) => one);
  await items.next();
  expect([first.read(), second.read()]).toEqual([1, 1]);
  await items.next();
  expect([first.read(), second.read()]).toEqual([2, 1]);
});
