import type { Covering } from '../domain/geometry/cover.ts';

/** The most ranges read as they are; an area of more is the size of a country. */
const MOST_RANGES = 500;

/**
 * The same cover in fewer ranges, for a very large area: one per partition, from its first cell to its last, whose
 * points are all tested. Reads cost more than tests there, and every point of the area still lies in a range.
 */
export function boundedCover(cover: readonly Covering[]): readonly Covering[] {
  if (cover.length <= MOST_RANGES) return cover;
  const byPartition = Map.groupBy(cover, ({ range }) => range.partition);
  return [...byPartition.values()].flatMap((some) => {
    const [first, last] = [some[0], some.at(-1)];
    if (!first || !last || some.length === 1) return some;
    return [{ range: { ...first.range, to: last.range.to }, inside: false }];
  });
}
