import type { LatLon } from '../../contracts/hazard-alert.ts';
import { type Bands, bandsOf } from './bands.ts';
import { isPlain, movedLongitude, type Unrolled } from './orientation.ts';
import { unroll } from './unroll.ts';

/** A ring prepared for many questions. Edge `i` runs from point `i` to `i + 1` of the unrolled map. */
export interface PreparedRing {
  readonly points: readonly Unrolled[];
  /** The latitudes and moved longitudes of the points once more, where they are quick to read. */
  readonly lats: Float64Array;
  readonly lons: Float64Array;
  /** Whether `lats` and `lons` are all there is to know: nothing rounded, nothing too small for products. */
  readonly plain: boolean;
  /** Whether the ring lies between the two sides of the antimeridian and touches neither. */
  readonly apart: boolean;
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
  const plain = points.every(isPlain);
  const apart = west > -180 && east < 180;
  return { points, lats, lons, plain, apart, south, north, west, east, bands: bandsOf(lats, south, north) };
}

/** Turns that rounding could hide are tried as well; one too many only costs a look. */
const ROUNDING = 1e-9;

/** The first and the last of the full turns by which a span of longitudes must be moved to meet the ring's own span. */
export function turnsToMeet(ring: PreparedRing, west: number, east: number): readonly [number, number] {
  if (ring.apart) return [0, 0];
  return [Math.ceil((ring.west - east) / 360 - ROUNDING), Math.floor((ring.east - west) / 360 + ROUNDING)];
}

function spanOf(values: Float64Array): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
