import type { LatLon } from '../../contracts/hazard-alert.ts';
import type { Unrolled } from './orientation.ts';
import { turnOf } from './turn.ts';

/**
 * A ring laid out on the unrolled map, every edge the short way; its repeated points left out.
 * `turns` is how often it goes round a pole: 0 for every ring that encloses a piece of the map.
 */
export interface UnrolledRing {
  readonly points: readonly Unrolled[];
  readonly turns: number;
}

/** Lays a closed ring (first point = last) out. */
export function unroll(ring: readonly LatLon[]): UnrolledRing {
  const points: Unrolled[] = [];
  let turn = 0;
  let before: LatLon | undefined;
  for (const [lat, lon] of ring) {
    if (before) turn += turnOf(before[1], lon);
    if (before === undefined || !samePlace(before, [lat, lon])) points.push({ lat, lon, turn });
    before = [lat, lon];
  }
  return { points, turns: turn };
}

/** Whether two points are the same; 180° east is 180° west. */
function samePlace(a: LatLon, b: LatLon): boolean {
  return a[0] === b[0] && (a[1] === b[1] || (Math.abs(a[1]) === 180 && a[1] === -b[1]));
}
