import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import { circleShape, EARTH_RADIUS_KM } from '#shared/domain/geometry/circle.ts';
import { geohashCell, geohashOf } from '#shared/domain/geometry/geohash.ts';

const RADIANS = Math.PI / 180;
const latitudes = fc.double({ min: -90, max: 90, noNaN: true });
const longitudes = fc.double({ min: -180, max: 180, noNaN: true });
const radii = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 2000, noNaN: true }),
  fc.double({ min: 0, max: 21_000, noNaN: true }),
);

function vectorOf([lat, lon]: LatLon): readonly [number, number, number] {
  const [up, round] = [lat * RADIANS, lon * RADIANS];
  return [Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)];
}

/** Great-circle distance by the angle between vectors, kilometres. */
function distanceKm(from: LatLon, to: LatLon): number {
  const [[a, b, c], [d, e, f]] = [vectorOf(from), vectorOf(to)];
  const across = Math.hypot(b * f - c * e, c * d - a * f, a * e - b * d);
  return EARTH_RADIUS_KM * Math.atan2(across, a * d + b * e + c * f);
}

describe('a circle', () => {
  test('one degree of a meridian is 111.195 km', () => {
    const within = (radiusKm: number) => circleShape({ centre: [30, 120], radiusKm }).contains([31, 120]);
    expect([within(111.1949), within(111.1951)]).toEqual([false, true]);
  });

  test('a circle of radius 0 holds its centre alone', () => {
    const point = circleShape({ centre: [31.2, 180], radiusKm: 0 });
    expect([
      point.contains([31.2, 180]),
      point.contains([31.2, -180]),
      point.contains([31.2, 179.9999]),
    ]).toEqual([true, true, false]);
  });

  test('a circle over a pole reaches down the far side', () => {
    const polar = circleShape({ centre: [89, 0], radiusKm: 200 });
    expect([polar.contains([89.5, 180]), polar.contains([90, 77]), polar.contains([88, 180])]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a point is in when its great-circle distance is within the radius, a millimetre aside', () => {
    fc.assert(
      fc.property(latitudes, longitudes, radii, latitudes, longitudes, (lat, lon, radiusKm, pLat, pLon) => {
        const distance = distanceKm([lat, lon], [pLat, pLon]);
        fc.pre(Math.abs(distance - radiusKm) > 1e-6);
        expect(circleShape({ centre: [lat, lon], radiusKm }).contains([pLat, pLon])).toBe(
          distance <= radiusKm,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('a cell called inside holds only points within, one called outside none', () => {
    const parts = fc.double({ min: 0, max: 1, noNaN: true });
    const length = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        latitudes,
        longitudes,
        radii,
        latitudes,
        longitudes,
        length,
        parts,
        parts,
        (lat, lon, radiusKm, cLat, cLon, size, up, right) => {
          const cell = geohashCell(geohashOf(cLat, cLon, size));
          const shape = circleShape({ centre: [lat, lon], radiusKm });
          const standing = shape.within(cell);
          const point: LatLon = [
            cell.south + (cell.north - cell.south) * up,
            cell.west + (cell.east - cell.west) * right,
          ];
          if (typeof standing === 'string') expect(shape.contains(point)).toBe(standing === 'inside');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
