import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import { pointInRing } from '#shared/domain/geometry/point-in-ring.ts';
import { prepareRing } from '#shared/domain/geometry/prepared-ring.ts';
import { pointsFor, rings } from '../../../support/geometry/arbitraries.ts';
import { oracleInRing } from '../../../support/geometry/exact-oracle.ts';

const square: readonly LatLon[] = [
  [30, 120],
  [32, 120],
  [32, 122],
  [30, 122],
  [30, 120],
];

function isIn(ring: readonly LatLon[], lat: number, lon: number): boolean {
  return pointInRing(prepareRing(ring), [lat, lon]);
}

describe('a point in a ring', () => {
  test('a point amid the ring is inside, one beside it is not', () => {
    expect([isIn(square, 31, 121), isIn(square, 31, 122.1), isIn(square, 29.9, 121)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('a point on an edge or a vertex is inside', () => {
    expect([isIn(square, 30, 121), isIn(square, 31, 122), isIn(square, 32, 122)]).toEqual([true, true, true]);
  });

  test('the next double beyond an edge is outside', () => {
    expect([isIn(square, 31, 122.00000000000001), isIn(square, 30 - 2 ** -48, 121)]).toEqual([false, false]);
  });

  test('what two loops of a ring both hold is outside (even-odd)', () => {
    const star: LatLon[] = [
      [0, 0],
      [4, 8],
      [8, 0],
      [1, 6],
      [7, 6],
      [0, 0],
    ];
    expect([isIn(star, 4, 4), isIn(star, 4, 7)]).toEqual([
      oracleInRing(star, [4, 4]),
      oracleInRing(star, [4, 7]),
    ]);
  });

  test('a ring across the antimeridian holds both of its sides and neither far side', () => {
    const fiji: LatLon[] = [
      [-19, 177],
      [-15, 177],
      [-15, -178],
      [-19, -178],
      [-19, 177],
    ];
    expect([
      isIn(fiji, -17, 179),
      isIn(fiji, -17, -179),
      isIn(fiji, -17, 180),
      isIn(fiji, -17, -180),
    ]).toEqual(Array(4).fill(true));
    expect([isIn(fiji, -17, 0), isIn(fiji, -17, 176.9), isIn(fiji, -17, -177.9)]).toEqual(
      Array(3).fill(false),
    );
  });

  test('180° east and 180° west are one place', () => {
    const west: LatLon[] = [
      [0, -180],
      [2, -180],
      [2, -178],
      [0, -178],
      [0, -180],
    ];
    expect([isIn(west, 1, 180), isIn(west, 1, -180), isIn(west, 1, 179.9)]).toEqual([true, true, false]);
  });

  test('a longitude that a full turn would round is still told exactly', () => {
    const wide: LatLon[] = [
      [0, 170],
      [20, -100.1],
      [0, -100.1],
      [0, 170],
    ];
    const points = [-100.1, -100.10000000000001, -100.09999999999998].map((lon): LatLon => [10, lon]);
    expect(points.map(([lat, lon]) => isIn(wide, lat, lon))).toEqual([true, true, false]);
    expect(points.map((point) => oracleInRing(wide, point))).toEqual([true, true, false]);
  });

  test('coordinates so small that their products vanish are still told exactly', () => {
    const size = 2 ** -600;
    const ring: LatLon[] = [
      [0, 0],
      [size, size],
      [0, 2 * size],
      [0, 0],
    ];
    const half = size / 2;
    const bit = 2 ** -640;
    expect([isIn(ring, half, half), isIn(ring, half, half + bit), isIn(ring, half + bit, half)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('every answer is that of exact fractions, on edges, vertices and the antimeridian too', () => {
    const cases = rings.chain((ring) =>
      fc.tuple(fc.constant(ring), fc.array(pointsFor(ring), { minLength: 5, maxLength: 20 })),
    );
    fc.assert(
      fc.property(cases, ([ring, points]) => {
        const prepared = prepareRing(ring);
        for (const point of points) expect(pointInRing(prepared, point)).toBe(oracleInRing(ring, point));
      }),
      { numRuns: 2000 },
    );
  });

  test('many-sided rings give the same answers through their bands', () => {
    const gear = Array.from({ length: 2000 }, (_, at): LatLon => {
      const [angle, radius] = [(at / 2000) * 2 * Math.PI, at % 2 === 0 ? 5 : 4.9];
      return [20 + radius * Math.sin(angle), 179 + radius * Math.cos(angle)];
    }).map(([lat, lon]): LatLon => [lat, lon > 180 ? lon - 360 : lon]);
    const ring = [...gear, ...gear.slice(0, 1)];
    const prepared = prepareRing(ring);
    fc.assert(
      fc.property(pointsFor(ring), (point) => {
        expect(pointInRing(prepared, point)).toBe(oracleInRing(ring, point));
      }),
      { numRuns: 200 },
    );
  });
});
