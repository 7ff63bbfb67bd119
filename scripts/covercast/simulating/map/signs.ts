import { type Kind, LATER, OTHER, SPARED, TOLD } from './kinds.ts';
import { element, type Piece, pathThrough } from './svg.ts';

/** Okabe and Ito's colours, told apart by the colour-blind (https://jfly.uni-koeln.de/color/); shapes differ as well. */
const BLUE = '#0072B2';
const reasonColours = ['#D55E00', '#CC79A7', '#E69F00', '#009E73', '#56B4E9'] as const;

type Corners = readonly (readonly [x: number, y: number])[];

const reasonShapes: readonly Corners[] = [
  // triangle, diamond, square, triangle on its point, hexagon
  [
    [0, -1.15],
    [1.05, 0.8],
    [-1.05, 0.8],
  ],
  [
    [0, -1.2],
    [1.05, 0],
    [0, 1.2],
    [-1.05, 0],
  ],
  [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  [
    [0, 1.15],
    [1.05, -0.8],
    [-1.05, -0.8],
  ],
  [
    [-1.1, 0],
    [-0.55, -0.95],
    [0.55, -0.95],
    [1.1, 0],
    [0.55, 0.95],
    [-0.55, 0.95],
  ],
];

const outline = { stroke: '#000', 'stroke-width': 0.7 } as const;

/** The steps of size, by how many places a sign stands for at least: the least, and half its width on the page. */
export const sizes = [
  { least: 1, half: 3.4 },
  { least: 10, half: 4.9 },
  { least: 100, half: 6.4 },
] as const;

/** Half the width of the sign of so many places. */
export function halfWidth(count: number): number {
  return sizes.findLast(({ least }) => count >= least)?.half ?? sizes[0].half;
}

/** The sign of a kind among all kinds of the map, round a point of the page. */
export function sign(
  kind: Kind,
  kinds: readonly Kind[],
  [x, y]: readonly [number, number],
  half: number,
): Piece {
  switch (kind) {
    case TOLD:
      return element('circle', { cx: x, cy: y, r: half, fill: BLUE, ...outline });
    case LATER:
      return element('circle', {
        cx: x,
        cy: y,
        r: half * 0.8,
        fill: '#fff',
        stroke: BLUE,
        'stroke-width': half * 0.45,
      });
    case SPARED:
      return cross(x, y, half * 0.8, '#555', 1.3);
    case OTHER:
      return element('g', {}, cross(x, y, half, '#000', 1.6), saltire(x, y, half * 0.8));
    default:
      return ofReason(kind, kinds, x, y, half);
  }
}

function ofReason(kind: Kind, kinds: readonly Kind[], x: number, y: number, half: number): Piece {
  const at = kinds.filter((one) => ![TOLD, LATER, SPARED, OTHER].includes(one)).indexOf(kind);
  const corners = reasonShapes[at] ?? [];
  const points = corners.map(([right, down]) => [x + right * half, y + down * half] as const);
  return element('path', { d: pathThrough(points), fill: reasonColours[at] ?? '#000', ...outline });
}

function cross(x: number, y: number, half: number, stroke: string, width: number): Piece {
  const d = `M${x - half} ${y}H${x + half}M${x} ${y - half}V${y + half}`;
  return element('path', { d, stroke, 'stroke-width': width, fill: 'none' });
}

function saltire(x: number, y: number, half: number): Piece {
  const d = `M${x - half} ${y - half}L${x + half} ${y + half}M${x - half} ${y + half}L${x + half} ${y - half}`;
  return element('path', { d, stroke: '#000', 'stroke-width': 1.6, fill: 'none' });
}
