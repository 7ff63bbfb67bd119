import type { Circle } from '../../contracts/hazard-alert.ts';
import type { CapElement } from './element.ts';
import { numberFrom } from './read-number.ts';
import { piecesOf, pointFrom } from './read-point.ts';
import { refuse } from './refused.ts';

/** The circumference of the Earth, kilometres, rounded up: a longer radius is a slip of the unit. */
const LONGEST_KM = 40_076;

/** A `circle`: `lat,lon radius`, the radius in kilometres; 0 is legal and means the point. */
export function readCircle(circle: CapElement): Circle {
  const [point = '', radius = '', ...rest] = piecesOf(circle.text);
  const radiusKm = numberFrom(radius);
  if (radiusKm === undefined || rest.length > 0) {
    const form = 'latitude,longitude radius, the radius in kilometres';
    return refuse('invalid-circle', `Give the circle as ${form}.`, circle);
  }
  if (radiusKm < 0 || radiusKm > LONGEST_KM) {
    refuse('out-of-range', `Give the radius in kilometres, from 0 to ${LONGEST_KM}.`, circle);
  }
  return { centre: pointFrom(point, circle), radiusKm: radiusKm + 0 };
}
