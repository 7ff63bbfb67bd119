import { orient2d } from 'robust-predicates';
import { exact, FULL_TURN } from './exact.ts';
import { isTame } from './tame.ts';

/** A point of the unrolled map: latitude, longitude in degrees, and full turns to be added to the longitude. */
export interface Unrolled {
  readonly lat: number;
  readonly lon: number;
  readonly turn: number;
}

/**
 * Which side of the line from `a` to `b` the point lies on: 1, -1, or 0 for exactly on the line. Never rounded:
 * where adding the turns would lose bits of a longitude, or products fall below the smallest double, whole numbers
 * decide.
 */
export function orientation(a: Unrolled, b: Unrolled, point: Unrolled): number {
  if (!(isPlain(a) && isPlain(b) && isPlain(point))) return exactOrientation(a, b, point);
  return Math.sign(
    orient2d(movedLongitude(a), a.lat, movedLongitude(b), b.lat, movedLongitude(point), point.lat),
  );
}

/** Whether the point on the unrolled map is a pair of doubles, none so small that products of them are lost. */
export function isPlain(point: Unrolled): boolean {
  return movedLongitude(point) - 360 * point.turn === point.lon && isTame(point.lat) && isTame(point.lon);
}

/** The longitude on the unrolled map, rounded to a double; rounding never swaps two of them. */
export function movedLongitude({ lon, turn }: Unrolled): number {
  return lon + 360 * turn;
}

/** Which of two longitudes lies further east on the unrolled map: -1, 0 or 1. Never rounded. */
export function compareLongitudes(a: Unrolled, b: Unrolled): number {
  const difference = movedLongitude(a) - movedLongitude(b);
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
