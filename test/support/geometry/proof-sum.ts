import type { Proof } from './matching-proof.ts';

const NOTHING: Proof = {
  lines: 0,
  points: 0,
  near: 0,
  inside: 0,
  either: 0,
  rows: 0,
  opened: 0,
  ranges: 0,
  queries: 0,
  furtherPages: 0,
  differences: [],
};

/** Proofs as one. */
export function sumOf(proofs: readonly Proof[]): Proof {
  return proofs.reduce((sum, one) => added(sum, one), NOTHING);
}

function added(a: Proof, b: Proof): Proof {
  return {
    lines: a.lines + b.lines,
    points: a.points + b.points,
    near: a.near + b.near,
    inside: a.inside + b.inside,
    either: a.either + b.either,
    rows: a.rows + b.rows,
    opened: a.opened + b.opened,
    ranges: a.ranges + b.ranges,
    queries: a.queries + b.queries,
    furtherPages: a.furtherPages + b.furtherPages,
    differences: [...a.differences, ...b.differences],
  };
}

/** What a proof came to, for people to read. */
export function shown(proof: Proof): string {
  const { lines, points, near, inside, either, rows, opened, ranges, queries, furtherPages } = proof;
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  return [
    `${points} points (${lines} lines of files, each place against each of its areas), ${proof.differences.length} differences`,
    `${share(near, points)} within 10⁻⁴° of an edge, a vertex or a rim; ${share(inside, points)} inside; ` +
      `${either} within 1 mm of a rim`,
    `${queries} queries for ${ranges} key ranges and ${furtherPages} further pages`,
    `${opened} points opened of ${rows} rows read (${share(opened, rows)})`,
  ].join('\n');
}
