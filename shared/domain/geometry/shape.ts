import type { LatLon } from '../../contracts/hazard-alert.ts';
import type { Cell } from './cell.ts';

/** Where a closed cell lies: every point of it inside, every point outside, or not settled. */
export type Standing = 'inside' | 'outside' | 'boundary';

/** A part of an area, prepared once for many questions. */
export interface Shape {
  /** Whether the point belongs to it; a point on the boundary does. */
  contains(point: LatLon): boolean;
  /** Where the cell lies; `within` answers for that cell's own parts, faster, when it is not settled. */
  meet(cell: Cell): { readonly standing: Standing; readonly within: Shape };
}
