import type { AlertArea, LatLon } from '#shared/contracts/hazard-alert.ts';
import { unroll } from '#shared/domain/geometry/unroll.ts';
import { discOutline } from './disc-outline.ts';
import type { Outline } from './map-point.ts';

/** The drawable shapes of areas. Edges of polygons are straight in latitude and longitude, as the rule has them. */
export function outlinesOf(areas: readonly Pick<AlertArea, 'polygons' | 'circles'>[]): readonly Outline[] {
  return areas.flatMap(({ polygons, circles }) => [
    ...polygons.map(ringOutline),
    ...circles.map(discOutline),
  ]);
}

/** West, east, south and north of an outline, degrees. */
export function spanOf(outline: Outline): { west: number; east: number; south: number; north: number } {
  const span = { west: 720, east: -720, south: 90, north: -90 };
  for (const { lat, lon } of outline.flat()) {
    span.west = Math.min(span.west, lon);
    span.east = Math.max(span.east, lon);
    span.south = Math.min(span.south, lat);
    span.north = Math.max(span.north, lat);
  }
  return span;
}

function ringOutline(ring: readonly LatLon[]): Outline {
  return [unroll(ring).points.map(({ lat, lon, turn }) => ({ lat, lon: lon + 360 * turn }))];
}
