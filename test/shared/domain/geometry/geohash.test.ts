import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geohashCell, geohashOf } from '#shared/domain/geometry/geohash.ts';

const points = fc.tuple(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);

describe('a geohash', () => {
  test('the published example holds: 57.64911, 10.40744 is u4pruydqqv', () => {
    expect(geohashOf(57.64911, 10.40744, 10)).toBe('u4pruydqqv');
  });

  test('Shanghai lies in partition wtw', () => {
    expect(geohashOf(31.2304, 121.4737, 3)).toBe('wtw');
  });

  test('every point lies in the rectangle of its geohash', () => {
    fc.assert(
      fc.property(points, ([lat, lon]) => {
        const cell = geohashCell(geohashOf(lat, lon));
        expect(lat >= cell.south && lat <= cell.north && lon >= cell.west && lon <= cell.east).toBe(true);
      }),
    );
  });

  test('the last double before a cell edge stays before it', () => {
    expect([geohashOf(-5e-324, -5e-324, 1), geohashOf(0, 0, 1)]).toEqual(['7', 's']);
  });

  test('a longer geohash begins with the shorter one', () => {
    fc.assert(
      fc.property(points, ([lat, lon]) => {
        expect(geohashOf(lat, lon, 5).slice(0, 3)).toBe(geohashOf(lat, lon, 3));
      }),
    );
  });
});
