import type { LatLon } from '../../contracts/hazard-alert.ts';
import type { CapElement } from './element.ts';
import { numberFrom } from './read-number.ts';
import { refuse } from './refused.ts';

/** A point `lat,lon` in degrees, WGS 84. Refuses what is none, and what lies beyond ±90, ±180. */
export function pointFrom(text: string, shape: CapElement): LatLon {
  const comma = text.indexOf(',');
  const lat = numberFrom(text.slice(0, Math.max(0, comma)));
  const lon = numberFrom(text.slice(comma + 1));
  if (lat === undefined || lon === undefined) {
    return refuse('invalid-point', 'Give points as latitude,longitude in decimal degrees.', shape);
  }
  if (Math.abs(lat) > 90) refuse('out-of-range', 'Give the latitude first, from -90 to 90.', shape);
  if (Math.abs(lon) > 180) refuse('out-of-range', 'Give the longitude second, from -180 to 180.', shape);
  return [lat + 0, lon + 0];
}

const SPACE_AT_COMMA = /\s,|,\s/;

/** The points and numbers of a text, parted by white space. Lenient: white space round the comma (`38.47, -120.14`). */
export function piecesOf(text: string): readonly string[] {
  const pieces = text.trim().split(/\s+/);
  if (!SPACE_AT_COMMA.test(text)) return pieces;
  return pieces.join(' ').replaceAll(' ,', ',').replaceAll(', ', ',').split(' ');
}
