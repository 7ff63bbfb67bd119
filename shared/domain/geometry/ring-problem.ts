import type { LatLon } from '../../contracts/hazard-alert.ts';
import { orientation, type Unrolled } from './orientation.ts';
import { unroll } from './unroll.ts';

/** Why a ring encloses nothing that can be told. */
export type RingProblem = 'unclosed' | 'too-few-points' | 'no-area' | 'round-a-pole';

/** What is wrong with a ring, or undefined. Latitude, longitude in degrees, within range. */
export function ringProblem(ring: readonly LatLon[]): RingProblem | undefined {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined || ring.length < 4) return 'too-few-points';
  if (first[0] !== last[0] || first[1] !== last[1]) return 'unclosed';
  const { points, turns } = unroll(ring);
  if (!hasThreePlaces(points)) return 'too-few-points';
  if (turns !== 0) return 'round-a-pole';
  return isFlat(points) || cancelsItself(points) ? 'no-area' : undefined;
}

function hasThreePlaces(points: readonly Unrolled[]): boolean {
  const places = new Set<string>();
  return points.some((point) => places.add(placeText(point)).size === 3);
}

function placeText({ lat, lon }: Unrolled): string {
  return `${lat + 0},${lon === -180 ? 180 : lon + 0}`;
}

/** Whether all points lie on one line. */
function isFlat(points: readonly Unrolled[]): boolean {
  const [a] = points;
  const b = points.find((point) => a && placeText(point) !== placeText(a));
  return !a || !b || points.every((point) => orientation(a, b, point) === 0);
}

/** Whether every edge is walked an even number of times, so that nothing lies between; the first one tells most rings. */
function cancelsItself(points: readonly Unrolled[]): boolean {
  if (timesOfFirstEdge(points) % 2 === 1) return false;
  const open = new Set<string>();
  for (const [at, point] of points.slice(1).entries()) {
    const edge = [placeText(points[at] ?? point), placeText(point)].sort().join(' ');
    if (!open.delete(edge)) open.add(edge);
  }
  return open.size === 0;
}

function timesOfFirstEdge(points: readonly Unrolled[]): number {
  const [from, to] = points;
  if (!from || !to) return 0;
  return points.slice(1).filter((point, at) => {
    const before = points[at] ?? point;
    return (isAt(before, from) && isAt(point, to)) || (isAt(before, to) && isAt(point, from));
  }).length;
}

/** The same as equal place texts; 180° east is 180° west. */
function isAt(a: Unrolled, b: Unrolled): boolean {
  return a.lat === b.lat && (a.lon === b.lon || (Math.abs(a.lon) === 180 && a.lon === -b.lon));
}
