import { collinearCandidates, type Directed } from './collinear-candidates.ts';
import { compareLongitudes, orientation, type Unrolled } from './orientation.ts';

/**
 * Whether every piece of a ring's edges is walked an even number of times, so that nothing lies between (even-odd
 * rule). Edges may overlap in part: each line of them is cut at its points, and the pieces are counted. Exact.
 *
 *     a ────── c ────── b      a→b, b→c, c→a: each half is walked twice
 */
export function enclosesNothing(points: readonly Unrolled[]): boolean {
  const isCut = points.some(({ lon, turn }) => turn !== 0 || Math.abs(lon) === 180);
  if (!isCut && isFirstEdgeAlone(points)) return false;
  const edges = points.slice(1).flatMap((point, at) => {
    const edge = directed(points[at] ?? point, point);
    return isCut ? [moved(edge, -1), edge, moved(edge, 1)] : [edge];
  });
  return collinearCandidates(edges).every(isEvenEverywhere);
}

/** Whether no other edge lies on the line of the first: most rings are told by it. */
function isFirstEdgeAlone(points: readonly Unrolled[]): boolean {
  const [from, to] = points;
  if (!from || !to) return false;
  let wasOn = true;
  for (const point of points.slice(2)) {
    const isOn = orientation(from, to, point) === 0;
    if (isOn && wasOn) return false;
    wasOn = isOn;
  }
  return true;
}

/** An edge from west to east, or from south to north, its western end between the two sides of the antimeridian. */
function directed(a: Unrolled, b: Unrolled): Directed {
  const [from, to] = isBefore(a, b) ? [a, b] : [b, a];
  const turns = from.turn + (from.lon === 180 ? 1 : 0);
  return moved({ from, to, isCopy: false }, -turns, false);
}

/** The same edge so many full turns further east: what overlaps it across the antimeridian meets one of its copies. */
function moved({ from, to }: Directed, turns: number, isCopy = true): Directed {
  return {
    from: { ...from, turn: from.turn + turns },
    to: { ...to, turn: to.turn + turns },
    isCopy,
  };
}

function isBefore(a: Unrolled, b: Unrolled): boolean {
  const side = compareLongitudes(a, b);
  return side < 0 || (side === 0 && a.lat < b.lat);
}

/** Line by line of edges that may share one. */
function isEvenEverywhere(edges: readonly Directed[]): boolean {
  let left = edges;
  for (let [first] = left; first; [first] = left) {
    const { from, to } = first;
    const isOnLine = (one: Directed) =>
      orientation(from, to, one.from) === 0 && orientation(from, to, one.to) === 0;
    if (!isEven(left.filter(isOnLine))) return false;
    left = left.filter((one) => !isOnLine(one));
  }
  return true;
}

/** Whether each piece of one line that an edge covers is covered an even number of times, copies counted. */
function isEven(line: readonly Directed[]): boolean {
  const ends = line.flatMap(({ from, to, isCopy }) => [
    { at: from, covers: 1, own: isCopy ? 0 : 1 },
    { at: to, covers: -1, own: isCopy ? 0 : -1 },
  ]);
  ends.sort((a, b) => (isBefore(a.at, b.at) ? -1 : isBefore(b.at, a.at) ? 1 : 0));
  let [covered, own] = [0, 0];
  for (const [nth, end] of ends.entries()) {
    covered += end.covers;
    own += end.own;
    const next = ends[nth + 1];
    if (next && isBefore(end.at, next.at) && own > 0 && covered % 2 === 1) return false;
  }
  return true;
}
