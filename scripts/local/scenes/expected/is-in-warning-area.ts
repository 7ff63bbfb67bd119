import { warningArea } from '../../sample/warning-area.ts';
import type { Location } from './book.ts';

const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Whether a place of the sample lies in the area of the sample warning, by school geometry. */
export function isInWarningArea({ lat, lon, geocodes }: Location): boolean {
  if (geocodes?.adcode?.startsWith(warningArea.adcode.replace(/(00)+$/, ''))) return true;
  if (lat === undefined || lon === undefined) return false;
  return isInRing(lat, lon) || distanceKm(lat, lon, warningArea.circle.centre) <= warningArea.circle.radiusKm;
}

/** Even-odd: a ray to the east crosses the ring an odd number of times. */
function isInRing(lat: number, lon: number): boolean {
  const { ring } = warningArea;
  const crossed = ring.slice(1).filter(([toLat, toLon], at) => {
    const [fromLat, fromLon] = ring[at] ?? [toLat, toLon];
    if (fromLat > lat === toLat > lat) return false;
    return lon < fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon);
  });
  return crossed.length % 2 === 1;
}

/** Great-circle distance by the haversine formula. */
function distanceKm(lat: number, lon: number, [otherLat, otherLon]: readonly [number, number]): number {
  const a = Math.sin(((otherLat - lat) * RADIANS) / 2) ** 2;
  const b = Math.sin(((otherLon - lon) * RADIANS) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(a + Math.cos(lat * RADIANS) * Math.cos(otherLat * RADIANS) * b));
}
