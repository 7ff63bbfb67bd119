import type { LatLon } from '../../contracts/hazard-alert.ts';
import type { CapElement } from './element.ts';
import { refuse } from './refused.ts';

/** A point of a shape, in degrees, WGS 84. Refuses what is no number (undefined), and what lies beyond ±90, ±180. */
export function pointOf(lat: number | undefined, lon: number | undefined, shape: CapElement): LatLon {
  if (lat === undefined || lon === undefined) return refusePoint(shape);
  if (Math.abs(lat) > 90) refuse('out-of-range', 'Give the latitude first, from -90 to 90.', shape);
  if (Math.abs(lon) > 180) refuse('out-of-range', 'Give the longitude second, from -180 to 180.', shape);
  return [lat + 0, lon + 0];
}

/** Refuses a shape that is not made of points. */
export function refusePoint(shape: CapElement): never {
  return refuse('invalid-point', 'Give points as latitude,longitude in decimal degrees.', shape);
}
