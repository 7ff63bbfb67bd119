import type { LatLon } from '../../contracts/hazard-alert.ts';
import type { Cell } from './cell.ts';
import { edgeMeets } from './edge-meets.ts';
import { pointInRing } from './point-in-ring.ts';
import { type PreparedRing, prepareRing, turnsToMeet } from './prepared-ring.ts';
import type { Shape } from './shape.ts';

/** A ring as part of an area. The ring must be one that `ringProblem` finds nothing wrong with. */
export function ringShape(points: readonly LatLon[]): Shape {
  const ring = prepareRing(points);
  const edges = ring.points.slice(1).map((_, edge) => edge);
  return narrowed(ring, (point) => pointInRing(ring, point), edges);
}

/** The ring, looked at where only these edges can pass. */
function narrowed(ring: PreparedRing, contains: Shape['contains'], edges: readonly number[]): Shape {
  const shape: Shape = {
    contains,
    within(cell) {
      if (liesBeside(ring, cell)) return 'outside';
      if (holds(cell, ring)) return shape;
      const near = edgesIn(ring, edges, cell);
      if (near.length > 0) return narrowed(ring, contains, near);
      return contains([cell.south, cell.west]) ? 'inside' : 'outside';
    },
  };
  return shape;
}

function liesBeside(ring: PreparedRing, cell: Cell): boolean {
  if (ring.south > cell.north || ring.north < cell.south) return true;
  return ring.apart && (ring.west > cell.east || ring.east < cell.west);
}

function holds(cell: Cell, ring: PreparedRing): boolean {
  if (!ring.apart || ring.south < cell.south || ring.north > cell.north) return false;
  return ring.west >= cell.west && ring.east <= cell.east;
}

function edgesIn(ring: PreparedRing, edges: readonly number[], cell: Cell): readonly number[] {
  const [first, last] = turnsToMeet(ring, cell.west, cell.east);
  const near: number[] = [];
  for (const edge of edges) {
    let turn = first;
    while (turn <= last && !edgeMeets(ring, edge, cell, turn)) turn++;
    if (turn <= last) near.push(edge);
  }
  return near;
}
