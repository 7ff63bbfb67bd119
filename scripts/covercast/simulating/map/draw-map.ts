import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import type { Told } from '#shared/domain/concern/concerned.ts';
import type { Area } from '#shared/domain/geometry/area.ts';
import { geohashCell } from '#shared/domain/geometry/geohash.ts';
import type { Outcomes } from '../simulation.ts';
import { areaSwatches, areasDrawn } from './areas.ts';
import { northArrow, scaleBar } from './bearings.ts';
import { binsOf } from './bins.ts';
import type { Placed } from './cells.ts';
import { type Box, type Frame, frameOf } from './frame.ts';
import { graticule } from './graticule.ts';
import { kindsIn, shownAs } from './kinds.ts';
import { legend } from './legend.ts';
import { legendRows } from './legend-rows.ts';
import { notesOf, titleOf } from './notes.ts';
import { outlinesOf } from './outline.ts';
import { halfWidth, sign } from './signs.ts';
import { element, group, type Piece } from './svg.ts';
import { linesOf, written } from './write-lines.ts';

/** What a map is drawn from. Whom it is about, it does not say: places are known by their cells. */
export interface Drawn {
  readonly alert: HazardAlert;
  readonly simulation: Outcomes;
  /** That it came in, and the outcomes are those of the ledger. */
  readonly recorded?: true;
  readonly told: readonly Told[];
  /** The union of what `told` is about. */
  readonly area: Area;
  readonly placed: Placed;
}

/** A4 across, four units a millimetre. */
const PAGE = { width: 1188, height: 840 } as const;
const ROOM: Box = { x: 62, y: 92, width: 764, height: 678 };
const COLUMN: Box = { x: 862, y: 92, width: 296, height: 678 };
const FONTS =
  "system-ui, 'Helvetica Neue', Arial, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** The map of a simulation, or of what came of an alert, as an SVG document: areas, and who in and around them is told, by cells of about 5 km. */
export function drawMap({ alert, simulation, told, area, placed, recorded }: Drawn): string {
  const drawn = areasDrawn(alert, told);
  const outlines = outlinesOf(drawn.flatMap(({ areas }) => areas));
  const centres = [...new Set(placed.marks.map(({ cell }) => cell))].map(centreOf);
  const counts = countsOf(placed);
  const kinds = kindsIn(counts);
  const title = titleOf(alert, simulation, recorded);
  const rows = legendRows(simulation, kinds, counts);
  const notes = notesOf(alert, simulation, placed);
  const isEmpty = outlines.length === 0 && centres.length === 0;
  const frame = frameOf(outlines, centres, ROOM);
  const marks = placed.marks.map(({ kind, cell }) => ({ kind: shownAs(kind, kinds), cell }));
  const signs = binsOf(marks, frame, area, kinds).map(({ kind, count, at }) =>
    sign(kind, kinds, at, halfWidth(count)),
  );
  const document = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${PAGE.width / 4}mm`,
      height: `${PAGE.height / 4}mm`,
      viewBox: `0 0 ${PAGE.width} ${PAGE.height}`,
      'font-family': FONTS,
      role: 'img',
    },
    line(element('title', {}, title.heading)),
    line(element('desc', {}, notes.join(' '))),
    line(element('rect', { width: PAGE.width, height: PAGE.height, fill: '#fff' })),
    line(heading(title)),
    line(isEmpty ? nothingToDraw() : mapOf(frame, drawn, signs)),
    line(legend({ rows, kinds, areas: areaSwatches(drawn), notes }, COLUMN)),
    line(footer(title.attribution)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.svg}\n`;
}

function mapOf(frame: Frame, drawn: ReturnType<typeof areasDrawn>, signs: readonly Piece[]): Piece {
  const { x, y, width, height } = frame.box;
  const clip = element('clipPath', { id: 'map' }, element('rect', { x, y, width, height }));
  return group(
    { class: 'map' },
    element('defs', {}, clip),
    element('rect', { x, y, width, height, fill: '#fcfcfa' }),
    graticule(frame),
    group({ class: 'areas', 'clip-path': 'url(#map)' }, ...drawn.flatMap((one) => one.paths(frame))),
    group({ class: 'signs', 'clip-path': 'url(#map)' }, ...signs),
    element('rect', { x, y, width, height, fill: 'none', stroke: '#000', 'stroke-width': 1.2 }),
    scaleBar(frame),
    northArrow(frame),
  );
}

function heading({ heading: text, subheading }: ReturnType<typeof titleOf>): Piece {
  const width = PAGE.width - 2 * 30;
  const [large, medium] = [
    { size: 21, bold: true },
    { size: 12.5, fill: '#222' },
  ];
  return group(
    { class: 'heading' },
    written(linesOf(text, width, large, 1), 30, 44, large),
    written(linesOf(subheading, width, medium, 1), 30, 66, medium),
  );
}

function footer(text: string): Piece {
  const style = { size: 10, fill: '#333' };
  return group({ class: 'attribution' }, written(linesOf(text, PAGE.width - 60, style, 2), 30, 808, style));
}

function nothingToDraw(): Piece {
  const { x, y, width, height } = ROOM;
  const style = { size: 14, fill: '#333' };
  return group(
    { class: 'map' },
    element('rect', { x, y, width, height, fill: '#fcfcfa', stroke: '#000', 'stroke-width': 1.2 }),
    written(
      [
        'Nothing can be drawn: no area of the alert has a shape,',
        'and no insured place that it concerns has a point.',
      ],
      x + 40,
      y + height / 2,
      style,
    ),
  );
}

function countsOf({ marks }: Placed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function centreOf(cell: string) {
  const { south, north, west, east } = geohashCell(cell);
  return { lat: (south + north) / 2, lon: (west + east) / 2 };
}

function line(piece: Piece): Piece {
  return { svg: `\n${piece.svg}` };
}
