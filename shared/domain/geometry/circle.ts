import type { Circle, LatLon } from '../../contracts/hazard-alert.ts';
import type { Cell } from './cell.ts';
import type { Shape, Standing } from './shape.ts';

/** The mean radius of the Earth, kilometres (IUGG 1980, R1). */
export const EARTH_RADIUS_KM = 6371.0088;

/** Within this much of the rim, kilometres, either answer is right: 0.5 mm for points, 1 cm is kept from it for cells. */
const RIM_KM = 5e-7;
const CELL_MARGIN_KM = 1e-5;
const RADIANS = Math.PI / 180;

/** A great-circle disc as part of an area: the sphere of the Earth's mean radius, the rim belongs to it. */
export function circleShape({ centre, radiusKm }: Circle): Shape {
  const limit = haversineOfKm(radiusKm + RIM_KM);
  const reach = (radiusKm + 1) / EARTH_RADIUS_KM / RADIANS;
  const shape: Shape = {
    contains: ([lat, lon]) =>
      Math.abs(lat - centre[0]) <= reach && haversine(centre[0], lat, lon - centre[1]) <= limit,
    within(cell) {
      const standing = standingOf(centre, radiusKm, cell);
      return standing === 'boundary' ? shape : standing;
    },
  };
  return shape;
}

function standingOf(centre: LatLon, radiusKm: number, cell: Cell): Standing {
  const [near, far] = haversineSpan(centre, cell);
  if (near > haversineOfKm(radiusKm + CELL_MARGIN_KM)) return 'outside';
  return radiusKm > CELL_MARGIN_KM && far < haversineOfKm(radiusKm - CELL_MARGIN_KM) ? 'inside' : 'boundary';
}

/** The least and greatest distance from a point to a cell, as haversines. */
function haversineSpan([lat, lon]: LatLon, cell: Cell): readonly [number, number] {
  const [least, most] = longitudeSpan(lon, cell);
  const near = turningLatitudes(lat, least, cell).map((at) => haversine(lat, at, least));
  const far = turningLatitudes(lat, most, cell).map((at) => haversine(lat, at, most));
  return [Math.min(...near), Math.max(...far)];
}

/** The latitudes of a meridian's piece at which the distance to a point can be least or greatest: its ends, and where it turns. */
function turningLatitudes(lat: number, longitudeAway: number, { south, north }: Cell): readonly number[] {
  const turning = Math.atan2(sin(lat), cos(lat) * cos(longitudeAway)) / RADIANS;
  const inside = [turning, turning - 180, turning + 180].filter((at) => at > south && at < north);
  return [south, north, ...inside];
}

/** How near and how far, 0° to 180°, the meridians of a cell are from a meridian. */
function longitudeSpan(lon: number, { west, east }: Cell): readonly [number, number] {
  const from = (((west - lon) % 360) + 360) % 360;
  const to = from + (east - west);
  const ends = [fold(from), fold(to)];
  const least = from === 0 || to >= 360 ? 0 : Math.min(...ends);
  const most = (from <= 180 && to >= 180) || to >= 540 ? 180 : Math.max(...ends);
  return [least, most];
}

function fold(degrees: number): number {
  const turned = degrees % 360;
  return Math.min(turned, 360 - turned);
}

function haversine(lat: number, otherLat: number, longitudeAway: number): number {
  return sin((otherLat - lat) / 2) ** 2 + cos(lat) * cos(otherLat) * sin(longitudeAway / 2) ** 2;
}

function haversineOfKm(km: number): number {
  return km >= Math.PI * EARTH_RADIUS_KM ? 2 : Math.sin(km / EARTH_RADIUS_KM / 2) ** 2;
}

function sin(degrees: number): number {
  return Math.sin(degrees * RADIANS);
}

function cos(degrees: number): number {
  return Math.cos(degrees * RADIANS);
}
