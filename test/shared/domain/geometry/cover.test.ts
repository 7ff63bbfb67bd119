import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AlertArea, LatLon } from '#shared/contracts/hazard-alert.ts';
import { prepareArea } from '#shared/domain/geometry/area.ts';
import { type Covering, coverOf } from '#shared/domain/geometry/cover.ts';
import { geohashOf } from '#shared/domain/geometry/geohash.ts';
import { pointsFor, rings } from '../../../support/geometry/arbitraries.ts';
import { oracleInRing } from '../../../support/geometry/exact-oracle.ts';

type Shapes = Pick<AlertArea, 'polygons' | 'circles'>;

function ofRings(...polygons: (readonly LatLon[])[]): Shapes {
  return { polygons: polygons.map((ring) => [...ring]), circles: [] };
}

function ofCircle(lat: number, lon: number, radiusKm: number): Shapes {
  return { polygons: [], circles: [{ centre: [lat, lon], radiusKm }] };
}

function covering(cover: readonly Covering[], [lat, lon]: LatLon): Covering | undefined {
  const cell = geohashOf(lat, lon);
  return cover.find(({ range }) => range.from <= cell && cell <= range.to);
}

const shanghai: LatLon[] = [
  [30.6, 120.9],
  [31.9, 120.9],
  [31.9, 122.2],
  [31.2, 122.4],
  [30.6, 122.1],
  [30.6, 120.9],
];

describe('the cover of an area', () => {
  test('it is in key order, each range within its partition, no two ranges touching in kind', () => {
    const cover = coverOf(prepareArea([ofRings(shanghai)]));
    const keys = cover.map(({ range }) => range.from);
    expect(keys).toEqual([...keys].sort());
    expect(
      cover.every(
        ({ range }) => range.from.startsWith(range.partition) && range.to.startsWith(range.partition),
      ),
    ).toBe(true);
  });

  test('a city and its coast are a few hundred ranges at most, most of their cells inside', () => {
    const cover = coverOf(prepareArea([ofRings(shanghai)]));
    expect(cover.length).toBeLessThan(200);
    expect(cover.filter(({ inside }) => inside).length).toBeGreaterThan(0);
  });

  test('no area has no cells', () => {
    expect(coverOf(prepareArea([]))).toEqual([]);
  });

  test('a circle of radius 0 is the one cell of its point', () => {
    const cell = geohashOf(31.2, 121.5);
    expect(coverOf(prepareArea([ofCircle(31.2, 121.5, 0)]))).toEqual([
      { range: { partition: cell.slice(0, 3), from: cell, to: cell }, inside: false },
    ]);
  });

  test('a circle over the pole and the whole globe are covered', () => {
    const polar = coverOf(prepareArea([ofCircle(90, 0, 300)]));
    expect([covering(polar, [90, -180])?.inside, covering(polar, [89, 33])?.inside]).toEqual([true, true]);
    expect(coverOf(prepareArea([ofCircle(0, 0, 40_000)])).length).toBe(32 ** 3);
  });

  test('a circle of 2,000 km takes less than a second', () => {
    const begun = performance.now();
    const cover = coverOf(prepareArea([ofCircle(24, 179, 2000)]));
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(cover.length).toBeGreaterThan(1000);
  });

  test('every point is inside its range, or its range says to test it, or no range holds it: never wrong', () => {
    const cases = rings.chain((ring) =>
      fc.tuple(fc.constant(ring), fc.array(pointsFor(ring), { minLength: 5, maxLength: 20 })),
    );
    fc.assert(
      fc.property(cases, ([ring, points]) => {
        const cover = coverOf(prepareArea([ofRings(shrunk(ring))]));
        for (const point of points.map(small)) {
          const found = covering(cover, point);
          const inside = oracleInRing(shrunk(ring), point);
          if (found?.inside) expect(inside).toBe(true);
          if (!found) expect(inside).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a union holds what any of its shapes holds', () => {
    const area = prepareArea([ofRings(shanghai), ofCircle(29.87, 121.54, 60)]);
    expect([area.contains([31, 121.5]), area.contains([29.9, 121.6]), area.contains([28, 121])]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

/** A ring of the same form about a tenth of the size, so that its cover is small. */
function shrunk(ring: readonly LatLon[]): readonly LatLon[] {
  return ring.map(small);
}

function small([lat, lon]: LatLon): LatLon {
  return [lat / 8, lon > 0 ? 180 - (180 - lon) / 8 : -180 + (lon + 180) / 8];
}
