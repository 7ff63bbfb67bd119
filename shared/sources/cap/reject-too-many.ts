import type { AlertInfo } from '../../contracts/hazard-alert.ts';
import { type CapElement, childrenOf } from './element.ts';
import { limits } from './limits.ts';
import { refuse } from './refused.ts';

/** Refuses more infos, areas or shapes than any real alert has, before any of them is read. */
export function rejectTooMany(alert: CapElement, infos: readonly CapElement[]): void {
  const areas = infos.flatMap((info) => childrenOf(info, 'area'));
  const shapes = areas.reduce((sum, { children }) => sum + children.filter(isShape).length, 0);
  const counts = [
    [infos.length, limits.infos, 'infos'],
    [areas.length, limits.areas, 'areas'],
    [shapes, limits.shapes, 'shapes'],
  ] as const;
  for (const [count, most, what] of counts) {
    if (count > most) refuse(`too-many-${what}`, `Give at most ${most} ${what}.`, alert, 'info');
  }
}

/** Refuses more points of polygons than any real alert has. */
export function rejectTooManyPoints(alert: CapElement, infos: readonly AlertInfo[]): void {
  const rings = infos.flatMap(({ areas }) => areas.flatMap(({ polygons }) => polygons));
  const points = rings.reduce((sum, ring) => sum + ring.length, 0);
  if (points > limits.points) {
    refuse('too-many-points', `Give at most ${limits.points} points.`, alert, 'info');
  }
}

function isShape({ name }: CapElement): boolean {
  return name === 'polygon' || name === 'circle';
}
