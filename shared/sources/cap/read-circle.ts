import type { Circle } from '../../contracts/hazard-alert.ts';
import type { CapElement } from './element.ts';
import { numberFrom } from './read-number.ts';
import { pointOf, refusePoint } from './read-point.ts';
import { refuse } from './refused.ts';

/** The circumference of the Earth, kilometres, rounded up: a longer radius is a slip of the unit. */
const LONGEST_KM = 40_076;

/**
 * A `circle`: `lat,lon radius`, the radius in kilometres; 0 is legal and means the point.
 * Lenient: white space round the comma (`38.47, -120.14 25`).
 */
export function readCircle(circle: CapElement): Circle {
  const [point = '', radius = '', ...rest] = wordsOfCircle(circle.text);
  const radiusKm = numberFrom(radius);
  if (radiusKm === undefined || rest.length > 0) {
    const form = 'latitude,longitude radius, the radius in kilometres';
    return refuse('invalid-circle', `Give the circle as ${form}.`, circle);
  }
  if (radiusKm < 0 || radiusKm > LONGEST_KM) {
    refuse('out-of-range', `Give the radius in kilometres, from 0 to ${LONGEST_KM}.`, circle);
  }
  const [lat = '', lon = '', ...more] = point.split(',', 3);
  if (more.length > 0) refusePoint(circle);
  return { centre: pointOf(numberFrom(lat), numberFrom(lon), circle), radiusKm: radiusKm + 0 };
}

/** No pattern with two runs of white space: on a hundred thousand blanks it would take minutes. */
function wordsOfCircle(text: string): readonly string[] {
  return text.trim().split(/\s+/).join(' ').replace(' ,', ',').replace(', ', ',').split(' ');
}
