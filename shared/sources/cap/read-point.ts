import type { LatLon } from '../../contracts/hazard-alert.ts';
import { numberFrom } from './read-number.ts';
import { refuse } from './refused.ts';

/** A point `lat,lon` in degrees, WGS 84. Refuses what is none, and what lies beyond ±90, ±180. */
export function pointFrom(text: string, field: string): LatLon {
  const parts = text.split(',', 3);
  const [lat, lon] = parts.map(numberFrom);
  if (lat === undefined || lon === undefined || parts.length !== 2) {
    return refuse('invalid-point', 'Give points as latitude,longitude in decimal degrees.', field);
  }
  if (Math.abs(lat) > 90) refuse('out-of-range', 'Give the latitude first, from -90 to 90.', field);
  if (Math.abs(lon) > 180) refuse('out-of-range', 'Give the longitude second, from -180 to 180.', field);
  return [lat + 0, lon + 0];
}

/** The points and numbers of a text, parted by white space. Lenient: white space round the comma (`38.47, -120.14`). */
export function piecesOf(text: string): readonly string[] {
  const spaced = text.trim().split(/\s+/).join(' ');
  return spaced.replaceAll(' ,', ',').replaceAll(', ', ',').split(' ');
}
