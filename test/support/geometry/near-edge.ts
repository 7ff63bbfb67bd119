import type { AlertArea, LatLon } from '#shared/contracts/hazard-alert.ts';

const NEAR = 1e-4;
const KM_OF_NEAR = (NEAR * Math.PI * 6371.0088) / 180;

/** Whether a point is within 10⁻⁴° of an edge, a vertex or a rim of the areas: a count, so plain floating point. */
export function isNearEdge(areas: readonly AlertArea[], point: LatLon): boolean {
  return areas.some(
    ({ polygons, circles }) =>
      polygons.some((ring) => ring.some((a, at) => distance(a, ring[at + 1] ?? a, point) <= NEAR)) ||
      circles.some(({ centre, radiusKm }) => Math.abs(kilometres(centre, point) - radiusKm) <= KM_OF_NEAR),
  );
}

/** From a point to an edge on the map, degrees. */
function distance([aLat, aLon]: LatLon, [bLat, bLon]: LatLon, [lat, lon]: LatLon): number {
  const [up, right] = [bLat - aLat, shortest(bLon - aLon)];
  const [y, x] = [lat - aLat, shortest(lon - aLon)];
  const length = up * up + right * right;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, (y * up + x * right) / length));
  return Math.hypot(y - part * up, x - part * right);
}

function shortest(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}

function kilometres([aLat, aLon]: LatLon, [bLat, bLon]: LatLon): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const haversine = half(bLat - aLat) + cos(aLat) * cos(bLat) * half(bLon - aLon);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(Math.min(1, haversine)));
}
