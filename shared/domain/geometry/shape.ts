import type { LatLon } from '../../contracts/hazard-alert.ts';
import type { Cell } from './cell.ts';

/** Where a closed cell lies: every point of it inside, every point outside, or not settled. */
export type Standing = 'inside' | 'outside' | 'boundary';

/** A part of an area, prepared once for many questions. */
export interface Shape {
  /** Whether the point belongs to it; a point on the boundary does. */
  contains(point: LatLon): boolean;
  /** Where the whole cell lies, or the shape as that cell's own parts need to see it: the same answers, faster. */
  within(cell: Cell): Shape | 'inside' | 'outside';
}
