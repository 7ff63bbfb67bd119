import type { LatLon } from '../../contracts/hazard-alert.ts';
import { type Bands, bandsOf } from './bands.ts';
import type { Unrolled } from './orientation.ts';
import { unroll } from './unroll.ts';

/** A ring prepared for many questions. Edge `i` runs from point `i` to `i + 1` of the unrolled map. */
export interface PreparedRing {
  readonly points: readonly Unrolled[];
  /** The latitudes and moved longitudes of the points once more, where they are quick to read. */
  readonly lats: Float64Array;
  readonly lons: Float64Array;
  /** Whether any point was moved by a full turn. */
  readonly turned: boolean;
  /** The span of the ring on the unrolled map, degrees; west and east rounded like every moved longitude. */
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
  readonly bands: Bands;
}

/** Prepares a ring that `ringProblem` finds nothing wrong with. */
export function prepareRing(ring: readonly LatLon[]): PreparedRing {
  const { points } = unroll(ring);
  const lats = Float64Array.from(points, (point) => point.lat);
  const lons = Float64Array.from(points, movedLongitude);
  const [south, north] = spanOf(lats);
  const [west, east] = spanOf(lons);
  const turned = points.some((point) => point.turn !== 0);
  return { points, lats, lons, turned, south, north, west, east, bands: bandsOf(lats, south, north) };
}

/** The longitude on the unrolled map, rounded to a double; rounding never swaps two of them. */
export function movedLongitude(point: Unrolled): number {
  return point.lon + 360 * point.turn;
}

/** Turns that rounding could hide are tried as well; one too many only costs a look. */
const ROUNDING = 1e-9;

/** The full turns by which a span of longitudes must be moved to meet the ring's own span. */
export function turnsToMeet(ring: PreparedRing, west: number, east: number): readonly number[] {
  const first = Math.ceil((ring.west - east) / 360 - ROUNDING);
  const last = Math.floor((ring.east - west) / 360 + ROUNDING);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function spanOf(values: Float64Array): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
