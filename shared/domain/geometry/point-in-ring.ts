import { orient2d } from 'robust-predicates';
import type { LatLon } from '../../contracts/hazard-alert.ts';
import { compareLongitudes, orientation } from './orientation.ts';
import { type PreparedRing, turnsToMeet } from './prepared-ring.ts';
import { isTame } from './tame.ts';

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
  if (ring.apart) return isIn(ring, lat, lon, 0) !== 'outside';
  const [first, last] = turnsToMeet(ring, lon, lon);
  let inside = false;
  for (let turn = first; turn <= last; turn++) {
    const answer = isIn(ring, lat, lon, turn);
    if (answer === 'on') return true;
    if (answer === 'inside') inside = !inside;
  }
  return inside;
}

function isIn(ring: PreparedRing, lat: number, lon: number, turn: number): 'on' | 'inside' | 'outside' {
  const x = lon + 360 * turn;
  if (x < ring.west || x > ring.east) return 'outside';
  const { starts, edges } = ring.bands;
  const band = ring.bands.bandOf(lat);
  const end = starts[band + 1] ?? 0;
  let inside = false;
  for (let at = starts[band] ?? 0; at < end; at++) {
    const meeting = meet(ring, edges[at] ?? 0, lat, lon, turn);
    if (meeting === 'on') return 'on';
    if (meeting === 'crosses') inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}

function meet(ring: PreparedRing, edge: number, lat: number, lon: number, turn: number): Meeting {
  const ay = ring.lats[edge] ?? 0;
  const by = ring.lats[edge + 1] ?? 0;
  if ((ay > lat && by > lat) || (ay < lat && by < lat)) return 'misses';
  const x = lon + 360 * turn;
  const ax = ring.lons[edge] ?? 0;
  const bx = ring.lons[edge + 1] ?? 0;
  if (ax < x && bx < x) return 'misses';
  if (ax > x && bx > x) return ay > lat !== by > lat ? 'crosses' : 'misses';
  return meetNear(ring, edge, lat, lon, turn);
}

/** The edge's box holds the point: only its very line can tell. */
function meetNear(ring: PreparedRing, edge: number, lat: number, lon: number, turn: number): Meeting {
  const ay = ring.lats[edge] ?? 0;
  const by = ring.lats[edge + 1] ?? 0;
  if (ay === by) return isBetween(ring, edge, lon, turn) ? 'on' : 'misses';
  const side = sideOf(ring, edge, lat, lon, turn);
  if (side === 0) return 'on';
  return ay > lat !== by > lat && by > ay === side < 0 ? 'crosses' : 'misses';
}

/** Which side of the line of an edge a point lies on, as `orientation` has it. */
function sideOf(ring: PreparedRing, edge: number, lat: number, lon: number, turn: number): number {
  const { lats, lons } = ring;
  if (ring.plain && turn === 0 && isTame(lat) && isTame(lon)) {
    return orient2d(lons[edge] ?? 0, lats[edge] ?? 0, lons[edge + 1] ?? 0, lats[edge + 1] ?? 0, lon, lat);
  }
  const [a, b] = [ring.points[edge], ring.points[edge + 1]];
  return a && b ? orientation(a, b, { lat, lon, turn }) : 0;
}

/** Whether a longitude is among those of an edge along a parallel. */
function isBetween(ring: PreparedRing, edge: number, lon: number, turn: number): boolean {
  const [a, b] = [ring.points[edge], ring.points[edge + 1]];
  const point = { lat: 0, lon, turn };
  return a !== undefined && b !== undefined && compareLongitudes(a, point) * compareLongitudes(b, point) <= 0;
}
