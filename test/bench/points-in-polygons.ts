import { deepStrictEqual } from 'node:assert/strict';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import KDBush from 'kdbush';
import pointInPolygon from 'point-in-polygon-hao';
import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import { prepareArea } from '#shared/domain/geometry/area.ts';
import { runsOf } from '#shared/domain/geometry/cover.ts';
import type { Bench, Contender } from './bench.ts';
import { coastOf, pointsInStore, type StoredPoints } from './points-in-polygons-data.ts';

const ours = 'ours: cover, then test at its boundary';
const turf = '@turf/boolean-point-in-polygon, all points';
const indexed = 'kdbush + point-in-polygon-hao';
const POINTS = 1_000_000;

/**
 * Which of a million points in the extent of China lie in one polygon some 4° wide. All have their points as they
 * want them before the time runs: ours in the order of the place rows, kdbush in its index. Preparing the polygon and
 * its cover is within the time, as every alert has another one.
 */
export const pointsInPolygons: readonly Bench[] = [
  benchOf(12, [100, 1]),
  benchOf(200, [400, 1]),
  benchOf(2000, [800, 1]),
];

function benchOf(vertices: number, [overTurf, overIndexed]: readonly [number, number]): Bench {
  return {
    title: `a million points in a polygon of ${vertices} vertices`,
    async prepare() {
      const ring = coastOf(vertices);
      const points = pointsInStore(POINTS);
      const jobs = [
        { name: ours, find: ofOurs(points, ring) },
        { name: turf, find: ofTurf(points, ring) },
        { name: indexed, find: ofIndexed(points, ring) },
      ];
      const found = jobs.map(({ find }) => find().toSorted((a, b) => a - b));
      for (const one of found) deepStrictEqual(one, found[0]);
      console.log(`  ${found[0]?.length} of ${POINTS} points inside`);
      return jobs.map(repeated);
    },
    goals: [
      { of: ours, against: turf, times: overTurf },
      { of: ours, against: indexed, times: overIndexed },
    ],
  };
}

/** Finds the positions of the points inside, in any order. */
type Find = () => readonly number[];

function repeated({ name, find }: { readonly name: string; readonly find: Find }): Contender {
  return {
    name,
    async run(times) {
      for (let at = 0; at < times; at++) find();
    },
  };
}

function ofOurs({ cells, lats, lons }: StoredPoints, ring: readonly LatLon[]): Find {
  return () => {
    const area = prepareArea([{ polygons: [[...ring]], circles: [] }]);
    const found: number[] = [];
    for (const { from, to, inside } of runsOf(area)) {
      for (let at = firstFrom(cells, from); (cells[at] ?? Number.POSITIVE_INFINITY) <= to; at++) {
        if (inside || area.contains([lats[at] ?? 0, lons[at] ?? 0])) found.push(at);
      }
    }
    return found;
  };
}

/** The position of the first cell not before this one. */
function firstFrom(cells: Uint32Array, cell: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] ?? 0) < cell) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ofTurf(points: StoredPoints, ring: readonly LatLon[]): Find {
  const pairs = pairsOf(points);
  const polygon = { type: 'Polygon' as const, coordinates: [swapped(ring)] };
  return () => pairs.flatMap((pair, at) => (booleanPointInPolygon(pair, polygon) ? [at] : []));
}

function ofIndexed(points: StoredPoints, ring: readonly LatLon[]): Find {
  const pairs = pairsOf(points);
  const index = new KDBush(pairs.length);
  for (const [lon, lat] of pairs) index.add(lon, lat);
  index.finish();
  return () => {
    const outline = swapped(ring);
    const [west, east] = [Math.min(...ring.map(([, lon]) => lon)), Math.max(...ring.map(([, lon]) => lon))];
    const [south, north] = [Math.min(...ring.map(([lat]) => lat)), Math.max(...ring.map(([lat]) => lat))];
    const isIn = (at: number) => pointInPolygon(pairs[at] ?? [0, 0], [outline]) !== false;
    return index.range(west, south, east, north).filter(isIn);
  };
}

function pairsOf({ lats, lons }: StoredPoints): readonly [number, number][] {
  return Array.from(lats, (lat, at) => [lons[at] ?? 0, lat]);
}

/** GeoJSON's order: longitude first. */
function swapped(ring: readonly LatLon[]): [number, number][] {
  return ring.map(([lat, lon]) => [lon, lat]);
}
