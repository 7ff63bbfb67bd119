import * as fc from 'fast-check';
import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import { ringProblem } from '#shared/domain/geometry/ring-problem.ts';

/** Coordinates as feeds write them, some on a coarse grid so that edges and points coincide. */
function degrees(low: number, high: number): fc.Arbitrary<number> {
  const grid = fc.integer({ min: Math.ceil(low * 2), max: Math.floor(high * 2) }).map((half) => half / 2 + 0);
  const fine = fc.integer({ min: low * 10_000, max: high * 10_000 }).map((steps) => steps / 10_000 + 0);
  return fc.oneof(grid, fine);
}

function wrapped(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}

/** A ring round a centre anywhere, the antimeridian and the poles included; self-touching, either way round. */
export const rings: fc.Arbitrary<readonly LatLon[]> = fc
  .record({
    lat: degrees(-80, 80),
    lon: degrees(-180, 180),
    steps: fc.array(fc.tuple(degrees(-12, 12), degrees(-89, 89)), { minLength: 3, maxLength: 9 }),
  })
  .map(({ lat, lon, steps }) => {
    const points = steps.map(
      ([up, right]): LatLon => [Math.min(90, Math.max(-90, lat + up)), wrapped(lon + right)],
    );
    return [...points, ...points.slice(0, 1)];
  })
  .filter((ring) => ringProblem(ring) === undefined);

/** Points for a ring: its vertices, points on and near its edges, points anywhere near, points on the antimeridian. */
export function pointsFor(ring: readonly LatLon[]): fc.Arbitrary<LatLon> {
  const vertex = fc.constantFrom(...ring);
  const edge = fc
    .nat({ max: ring.length - 2 })
    .chain((at) => alongEdge(ring[at] ?? [0, 0], ring[at + 1] ?? [0, 0]));
  const near = fc
    .tuple(vertex, degrees(-10, 10), degrees(-40, 40))
    .map(([[lat, lon], up, right]): LatLon => [Math.min(90, Math.max(-90, lat + up)), wrapped(lon + right)]);
  const seam = fc
    .tuple(vertex, degrees(-5, 5), fc.constantFrom(-180, 180))
    .map(([[lat], up, lon]): LatLon => [Math.min(90, Math.max(-90, lat + up)), lon]);
  return fc.oneof(vertex, edge, near, seam);
}

function alongEdge([aLat, aLon]: LatLon, [bLat, bLon]: LatLon): fc.Arbitrary<LatLon> {
  const far = bLon - aLon > 180 ? bLon - 360 : bLon - aLon < -180 ? bLon + 360 : bLon;
  return fc
    .tuple(fc.constantFrom(0.5, 0.25, 1 / 3), fc.constantFrom(0, 0, 1e-13, -1e-13, 1e-6, -1e-6))
    .map(([part, off]): LatLon => [aLat + (bLat - aLat) * part, wrapped(aLon + (far - aLon) * part + off)]);
}
