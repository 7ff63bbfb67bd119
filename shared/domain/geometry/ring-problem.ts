import type { LatLon } from '../../contracts/hazard-alert.ts';
import { enclosesNothing } from './encloses-nothing.ts';
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
  return isFlat(points) || enclosesNothing(points) ? 'no-area' : undefined;
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
