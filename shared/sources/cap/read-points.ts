import type { LatLon } from '../../contracts/hazard-alert.ts';
import type { CapElement } from './element.ts';
import { limits } from './limits.ts';
import { numberFrom } from './read-number.ts';
import { pointOf, refusePoint } from './read-point.ts';
import { refuse } from './refused.ts';

const COMMA = 44;

/**
 * The points of a polygon, `lat,lon` parted by white space, in one walk over the text.
 * Lenient: white space round the comma (`38.47, -120.14`).
 */
export function readPoints(polygon: CapElement): LatLon[] {
  const { text } = polygon;
  const points: LatLon[] = [];
  for (let at = afterSpace(text, 0); at < text.length; ) {
    const latEnd = wordEnd(text, at);
    const comma = afterSpace(text, latEnd);
    const lonAt = afterSpace(text, comma + 1);
    const lonEnd = wordEnd(text, lonAt);
    if (text.charCodeAt(comma) !== COMMA || text.charCodeAt(lonEnd) === COMMA) refusePoint(polygon);
    points.push(pointOf(numberFrom(text, at, latEnd), numberFrom(text, lonAt, lonEnd), polygon));
    if (points.length > limits.points) {
      refuse('too-many-points', `Give at most ${limits.points} points.`, polygon);
    }
    at = afterSpace(text, lonEnd);
  }
  return points;
}

function wordEnd(text: string, begin: number): number {
  for (let at = begin; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || isSpace(code)) return at;
  }
  return text.length;
}

function afterSpace(text: string, begin: number): number {
  let at = begin;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** White space as JavaScript has it; most of it is ASCII. */
function isSpace(code: number): boolean {
  if (code <= 127) return code === 32 || (code >= 9 && code <= 13);
  return String.fromCharCode(code).trim() === '';
}
