import type { Judged } from './judge-all.ts';
import type { Counts } from './simulation.ts';

/** How many would be told, and how many not, by what `nameOf` calls them; undecided ones count in the audience alone. */
export function countedBy<One extends Pick<Judged, 'fate'>>(
  judged: readonly One[],
  nameOf: (judged: One) => string,
): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const one of judged) {
    const name = nameOf(one);
    counts[name] ??= { audience: 0, send: 0, defer: 0, suppress: 0 };
    counts[name].audience += 1;
    if (one.fate.outcome !== 'undecided') counts[name][one.fate.outcome] += 1;
  }
  return counts;
}
