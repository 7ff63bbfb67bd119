import { orient2d } from 'robust-predicates';
import type { Cell } from './cell.ts';
import { compareLongitudes, orientation, type Unrolled } from './orientation.ts';
import type { PreparedRing } from './prepared-ring.ts';

/**
 * Whether an edge of a ring meets a closed cell moved by full turns. Exact: they meet unless a parallel, a meridian
 * or the edge's own line separates the two. The line does when two opposite corners, those furthest from it, lie on
 * one side.
 *
 *      b ●      ┌────┐ far corner
 *         ╲     │    │
 *        a ● ╲  └────┘
 */
export function edgeMeets(ring: PreparedRing, edge: number, cell: Cell, turn: number): boolean {
  const ay = ring.lats[edge] ?? 0;
  const by = ring.lats[edge + 1] ?? 0;
  if (areBeside(ay, by, cell.south, cell.north)) return false;
  const west = cell.west + 360 * turn;
  const east = cell.east + 360 * turn;
  const ax = ring.lons[edge] ?? 0;
  const bx = ring.lons[edge + 1] ?? 0;
  if (areBeside(ax, bx, west, east)) return false;
  if (!ring.plain) return meetsExactly(ring, edge, cell, turn);
  const rises = by > ay === bx > ax;
  const first = orient2d(ax, ay, bx, by, rises ? west : east, cell.north);
  const other = orient2d(ax, ay, bx, by, rises ? east : west, cell.south);
  return !((first > 0 && other > 0) || (first < 0 && other < 0));
}

function areBeside(one: number, other: number, low: number, high: number): boolean {
  return (one < low && other < low) || (one > high && other > high);
}

/** The same for edges whose moved longitudes are rounded. */
function meetsExactly(ring: PreparedRing, edge: number, cell: Cell, turn: number): boolean {
  const [a, b] = [ring.points[edge], ring.points[edge + 1]];
  if (!a || !b) return false;
  const [west, east] = [corner(cell.south, cell.west, turn), corner(cell.south, cell.east, turn)];
  if (compareLongitudes(a, west) < 0 && compareLongitudes(b, west) < 0) return false;
  if (compareLongitudes(a, east) > 0 && compareLongitudes(b, east) > 0) return false;
  const corners = [west, east, { ...west, lat: cell.north }, { ...east, lat: cell.north }];
  const sides = corners.map((one) => orientation(a, b, one));
  return !(sides.every((side) => side > 0) || sides.every((side) => side < 0));
}

function corner(lat: number, lon: number, turn: number): Unrolled {
  return { lat, lon, turn };
}
