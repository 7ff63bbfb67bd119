import type { LatLon } from '../../contracts/hazard-alert.ts';
import type { Cell } from './cell.ts';
import { orientation, type Unrolled } from './orientation.ts';
import { pointInRing } from './point-in-ring.ts';
import { movedLongitude, type PreparedRing, prepareRing, turnsToMeet } from './prepared-ring.ts';
import type { Shape } from './shape.ts';

/** A ring as part of an area. The ring must be one that `ringProblem` finds nothing wrong with. */
export function ringShape(points: readonly LatLon[]): Shape {
  const ring = prepareRing(points);
  return narrowed(
    ring,
    ring.points.slice(1).map((_, edge) => edge),
  );
}

/** The ring, looked at where only these edges can pass. */
function narrowed(ring: PreparedRing, edges: readonly number[]): Shape {
  return {
    contains: (point) => pointInRing(ring, point),
    meet(cell) {
      const turns = turnsToMeet(ring, cell.west, cell.east);
      const near = edges.filter((edge) => touches(ring, edge, cell, turns));
      const within = narrowed(ring, near);
      if (near.length > 0) return { standing: 'boundary', within };
      return { standing: pointInRing(ring, [cell.south, cell.west]) ? 'inside' : 'outside', within };
    },
  };
}

function touches(ring: PreparedRing, edge: number, cell: Cell, turns: readonly number[]): boolean {
  const [a, b] = [ring.points[edge], ring.points[edge + 1]];
  if (!a || !b) return false;
  if (Math.max(a.lat, b.lat) < cell.south || Math.min(a.lat, b.lat) > cell.north) return false;
  return turns.some((turn) => meets(a, b, cell, turn));
}

/** Whether an edge meets a closed cell: neither direction of the map nor the edge's own line separates the two. */
function meets(a: Unrolled, b: Unrolled, cell: Cell, turn: number): boolean {
  const [ax, bx] = [movedLongitude(a), movedLongitude(b)];
  if (Math.max(ax, bx) < cell.west + 360 * turn || Math.min(ax, bx) > cell.east + 360 * turn) return false;
  const sides = cornersOf(cell, turn).map((corner) => orientation(a, b, corner));
  return !(sides.every((side) => side > 0) || sides.every((side) => side < 0));
}

function cornersOf({ south, west, north, east }: Cell, turn: number): readonly Unrolled[] {
  return [
    { lat: south, lon: west, turn },
    { lat: south, lon: east, turn },
    { lat: north, lon: west, turn },
    { lat: north, lon: east, turn },
  ];
}
