import type { Circle } from '#shared/contracts/hazard-alert.ts';
import { EARTH_RADIUS_KM } from '#shared/domain/geometry/circle.ts';
import type { MapPoint, Outline } from './map-point.ts';

const RADIANS = Math.PI / 180;
/** Bearings a rim is drawn through. */
const BEARINGS = 720;

/**
 * A great-circle disc on the unrolled map, by its rim at half-degree bearings. One that holds a pole goes on to the
 * edge of the map there; one that holds both is the whole map but for what lies opposite.
 *
 *     plain      one pole            both
 *      ___     |‾‾‾‾‾‾‾‾‾‾‾|     |‾‾‾‾‾‾‾‾‾|
 *     (   )    |__       __|     |   (_)   |
 *      ‾‾‾        ‾‾‾‾‾‾‾        |_________|
 */
export function discOutline({ centre: [lat, lon], radiusKm }: Circle): Outline {
  const reach = radiusKm / EARTH_RADIUS_KM / RADIANS;
  if (reach >= 180) return [wholeMap(lon)];
  const rim = Array.from({ length: BEARINGS + 1 }, (_, at) =>
    rimPoint(lat, lon, reach, (at * 360) / BEARINGS),
  );
  const unrolled = unrolledRim(rim);
  const poles = [lat + reach > 90 ? 90 : undefined, lat - reach < -90 ? -90 : undefined];
  const [held, other] = poles.filter((pole) => pole !== undefined);
  if (held === undefined) return [unrolled];
  return other === undefined ? [toThePole(unrolled, held)] : [wholeMap(lon), unrolled];
}

function rimPoint(lat: number, lon: number, reach: number, bearing: number): MapPoint {
  const [phi, delta, theta] = [lat * RADIANS, reach * RADIANS, bearing * RADIANS];
  const sine = Math.sin(phi) * Math.cos(delta) + Math.cos(phi) * Math.sin(delta) * Math.cos(theta);
  const east = Math.sin(theta) * Math.sin(delta) * Math.cos(phi);
  const along = Math.atan2(east, Math.cos(delta) - Math.sin(phi) * sine);
  return { lat: Math.asin(Math.max(-1, Math.min(1, sine))) / RADIANS, lon: lon + along / RADIANS };
}

/** Every step the short way. */
function unrolledRim(rim: readonly MapPoint[]): readonly MapPoint[] {
  let before: number | undefined;
  return rim.map(({ lat, lon }) => {
    const turns = before === undefined ? 0 : Math.round((before - lon) / 360);
    before = lon + 360 * turns;
    return { lat, lon: before };
  });
}

function toThePole(rim: readonly MapPoint[], pole: number): readonly MapPoint[] {
  const [first, last] = [rim[0], rim.at(-1)];
  return first && last ? [...rim, { lat: pole, lon: last.lon }, { lat: pole, lon: first.lon }] : rim;
}

function wholeMap(lon: number): readonly MapPoint[] {
  const [west, east] = [lon - 180, lon + 180];
  return [
    { lat: -90, lon: west },
    { lat: -90, lon: east },
    { lat: 90, lon: east },
    { lat: 90, lon: west },
  ];
}
