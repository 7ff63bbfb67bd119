import { Geocodes } from '../../contracts/records/location.ts';
import { isInside, regionBoxOf } from '../../rules/region-boxes.ts';
import { valueAt } from './value-at.ts';

const POLE = 90;

/**
 * Whether a location's latitude is beyond the poles only because latitude and longitude (degrees) are changed round:
 * turned back, the point lies in the province or state of its zone codes.
 */
export function isSwappedBeyondPoles(input: unknown): boolean {
  if (valueAt(input, ['type']) !== 'location') return false;
  const [lat, lon] = [valueAt(input, ['lat']), valueAt(input, ['lon'])];
  if (typeof lat !== 'number' || typeof lon !== 'number' || Math.abs(lat) <= POLE) return false;
  const geocodes = Geocodes.safeParse(valueAt(input, ['geocodes']));
  const box = geocodes.success && regionBoxOf(geocodes.data);
  return Boolean(box && isInside(box, lon, lat));
}

/** The line without its point. */
export function withoutPoint(line: unknown): unknown {
  const fields = Object.entries(line ?? {});
  return Object.fromEntries(fields.filter(([field]) => field !== 'lat' && field !== 'lon'));
}
