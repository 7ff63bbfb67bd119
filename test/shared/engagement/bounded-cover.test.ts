import { describe, expect, test } from 'vitest';
import { prepareArea } from '#shared/domain/geometry/area.ts';
import { coverOf } from '#shared/domain/geometry/cover.ts';
import { geohashOf } from '#shared/domain/geometry/geohash.ts';
import { boundedCover } from '#shared/engagement/bounded-cover.ts';
import { anArea } from '../../support/an-alert.ts';

function coverOfBox(south: number, north: number, west: number, east: number) {
  const ring: [number, number][] = [
    [south, west],
    [north, west],
    [north, east],
    [south, east],
    [south, west],
  ];
  return coverOf(prepareArea([anArea({ polygons: [ring] })]));
}

describe('the ranges that are read', () => {
  test('of a city are those of its cover', () => {
    const cover = coverOfBox(30.7, 31.9, 120.9, 122.2);
    expect(boundedCover(cover)).toEqual(cover);
  });

  test('of a country are one a partition, and hold every cell of the cover', () => {
    const cover = coverOfBox(18, 54, 73, 135);
    const bounded = boundedCover(cover);
    expect(bounded.length).toBeLessThan(cover.length / 3);
    expect(new Set(bounded.map(({ range }) => range.partition)).size).toBe(bounded.length);
    const held = cover.every(({ range }) =>
      bounded.some(
        (one) =>
          one.range.partition === range.partition && one.range.from <= range.from && range.to <= one.range.to,
      ),
    );
    expect(held).toBe(true);
    const beijing = geohashOf(39.9, 116.4);
    expect(bounded.some(({ range }) => range.from <= beijing && beijing <= range.to)).toBe(true);
  });
});
