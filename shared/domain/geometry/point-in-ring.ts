import type { LatLon } from '../../contracts/hazard-alert.ts';
import { compareLongitudes, orientation, type Unrolled } from './orientation.ts';
import { movedLongitude, type PreparedRing, turnsToMeet } from './prepared-ring.ts';

/** What one edge says of a point: it lies on it, the ray eastward from it crosses it, or neither. */
type Meeting = 'on' | 'crosses' | 'misses';

/**
 * Whether a point lies in a ring: even-odd rule, the boundary belongs to it, edges straight in latitude and longitude.
 *
 *      a ●────────● b
 *        │   p ───┼──▶  one crossing: inside
 *      d ●────────● c
 */
export function pointInRing(ring: PreparedRing, [lat, lon]: LatLon): boolean {
  if (lat < ring.south || lat > ring.north) return false;
  const plain = !ring.turned && Math.abs(lon) !== 180;
  if (plain) return isIn(ring, { lat, lon, turn: 0 }) !== 'outside';
  let inside = false;
  for (const turn of turnsToMeet(ring, lon, lon)) {
    const answer = isIn(ring, { lat, lon, turn });
    if (answer === 'on') return true;
    if (answer === 'inside') inside = !inside;
  }
  return inside;
}

function isIn(ring: PreparedRing, point: Unrolled): 'on' | 'inside' | 'outside' {
  const x = movedLongitude(point);
  if (x < ring.west || x > ring.east) return 'outside';
  let inside = false;
  for (const edge of ring.bands.at(point.lat)) {
    const meeting = meet(ring, edge, point, x);
    if (meeting === 'on') return 'on';
    if (meeting === 'crosses') inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}

function meet({ lats, lons, points }: PreparedRing, edge: number, point: Unrolled, x: number): Meeting {
  const y = point.lat;
  const [ay = 0, by = 0] = [lats[edge], lats[edge + 1]];
  if ((ay > y && by > y) || (ay < y && by < y)) return 'misses';
  const [ax = 0, bx = 0] = [lons[edge], lons[edge + 1]];
  const crosses = ay > y !== by > y;
  if (ax < x && bx < x) return 'misses';
  if (ax > x && bx > x) return crosses ? 'crosses' : 'misses';
  const [a, b] = [points[edge], points[edge + 1]];
  return a && b ? meetNear(a, b, point, crosses) : 'misses';
}

/** The edge's box holds the point: only its very line can tell. */
function meetNear(a: Unrolled, b: Unrolled, point: Unrolled, crosses: boolean): Meeting {
  if (a.lat === b.lat) return between(a, b, point) ? 'on' : 'misses';
  const side = orientation(a, b, point);
  if (side === 0) return 'on';
  return crosses && b.lat > a.lat === side < 0 ? 'crosses' : 'misses';
}

function between(a: Unrolled, b: Unrolled, point: Unrolled): boolean {
  return compareLongitudes(a, point) * compareLongitudes(b, point) <= 0;
}
