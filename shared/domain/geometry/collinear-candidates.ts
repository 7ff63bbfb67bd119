import { movedLongitude, type Unrolled } from './orientation.ts';

/** An edge from its western end to its eastern, or from south to north; `isCopy` where it stands for another. */
export interface Directed {
  readonly from: Unrolled;
  readonly to: Unrolled;
  readonly isCopy: boolean;
}

/** How far rounding turns a line at most, in radians, and moves a longitude with turns added, in degrees. */
const TURNED = 1e-14;
const MOVED = 1e-12;
/** No coordinate lies further from zero, degrees. */
const FURTHEST = 1000;

/** An edge with its direction, from south by east to north, and how far its line passes from zero; with errors. */
interface Rough {
  readonly edge: Directed;
  readonly angle: number;
  readonly away: number;
  readonly turned: number;
  readonly moved: number;
}

/**
 * Edges in groups such that any two on one line are in one group: by their direction, then by how far their lines pass
 * from zero, both as rounding leaves them. Nearly linear; who lies on one line indeed is for exact tests.
 */
export function collinearCandidates(edges: readonly Directed[]): readonly (readonly Directed[])[] {
  const byAngle = grouped(edges.map(roughly), 'angle', 'turned');
  return byAngle
    .flatMap((alike) => grouped(alike, 'away', 'moved'))
    .map((group) => group.map(({ edge }) => edge));
}

function roughly(edge: Directed): Rough {
  const { from, to } = edge;
  const width = to.lon - from.lon + 360 * (to.turn - from.turn);
  const height = to.lat - from.lat;
  const length = Math.sqrt(height * height + width * width);
  const angle = Math.atan2(height, width);
  const turned = from.turn === to.turn ? TURNED : TURNED + MOVED / length;
  const away = movedLongitude(from) * Math.sin(angle) - from.lat * Math.cos(angle);
  return { edge, angle, away, turned, moved: FURTHEST * turned + MOVED };
}

/** Those whose values may be equal within their errors, one after the other. */
function grouped(some: Rough[], value: 'angle' | 'away', error: 'turned' | 'moved'): readonly Rough[][] {
  if (some.length === 1) return [some];
  const groups: Rough[][] = [];
  let high = Number.NEGATIVE_INFINITY;
  for (const one of some.sort((a, b) => a[value] - a[error] - b[value] + b[error])) {
    if (one[value] - one[error] <= high) groups.at(-1)?.push(one);
    else groups.push([one]);
    high = Math.max(high, one[value] + one[error]);
  }
  return groups;
}
