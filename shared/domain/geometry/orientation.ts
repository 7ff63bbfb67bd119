import { orient2d } from 'robust-predicates';
import { exact, FULL_TURN } from './exact.ts';

/** A point of the unrolled map: latitude, longitude in degrees, and full turns to be added to the longitude. */
export interface Unrolled {
  readonly lat: number;
  readonly lon: number;
  readonly turn: number;
}

/**
 * Which side of the line from `a` to `b` the point lies on: 1, -1, or 0 for exactly on the line. Never rounded:
 * where adding the turns would lose bits of a longitude, whole numbers decide.
 */
export function orientation(a: Unrolled, b: Unrolled, point: Unrolled): number {
  const [ax, bx, px] = [a.lon + 360 * a.turn, b.lon + 360 * b.turn, point.lon + 360 * point.turn];
  const lossless = keeps(a, ax) && keeps(b, bx) && keeps(point, px);
  return lossless ? Math.sign(orient2d(ax, a.lat, bx, b.lat, px, point.lat)) : exactOrientation(a, b, point);
}

function keeps(point: Unrolled, moved: number): boolean {
  return moved - 360 * point.turn === point.lon;
}

/** Which of two longitudes lies further east on the unrolled map: -1, 0 or 1. Never rounded. */
export function compareLongitudes(a: Unrolled, b: Unrolled): number {
  const difference = a.lon + 360 * a.turn - (b.lon + 360 * b.turn);
  if (difference !== 0 || a.turn === b.turn) return Math.sign(difference);
  const [east, west] = [longitude(a), longitude(b)];
  return east === west ? 0 : east > west ? 1 : -1;
}

function exactOrientation(a: Unrolled, b: Unrolled, p: Unrolled): number {
  const [ax, bx, px] = [longitude(a), longitude(b), longitude(p)];
  const [ay, by, py] = [exact(a.lat), exact(b.lat), exact(p.lat)];
  const left = (ay - py) * (bx - px);
  const right = (ax - px) * (by - py);
  return left === right ? 0 : left > right ? 1 : -1;
}

function longitude(point: Unrolled): bigint {
  return exact(point.lon) + FULL_TURN * BigInt(point.turn);
}
