import type { Box } from './frame.ts';
import { type Kind, LATER, SPARED, TOLD } from './kinds.ts';
import { sign, sizes } from './signs.ts';
import { element, group, type Piece } from './svg.ts';
import { linesOf, type Style, written } from './write-lines.ts';

/** A row of the legend: what a sign means, how many messages it stands for as the simulation counts them, how many places. */
export interface LegendRow {
  readonly kind: Kind;
  readonly messages: number | undefined;
  readonly places: number;
}

/** What the legend tells beside the signs. */
export interface LegendTold {
  readonly rows: readonly LegendRow[];
  readonly kinds: readonly Kind[];
  /** Swatches of areas: how each is filled, and of what severity. */
  readonly areas: readonly { readonly fill: string; readonly label: string }[];
  /** Paragraphs below. */
  readonly notes: readonly string[];
}

const heading: Style = { size: 12, bold: true };
const body: Style = { size: 11.5 };
const small: Style = { size: 10, fill: '#333' };

const WORDS: Readonly<Record<Kind, string>> = {
  [TOLD]: 'Told now',
  [LATER]: 'Told later',
  [SPARED]: 'Spared: near, outside',
};

/** The legend in a column of the page. */
export function legend({ rows, kinds, areas, notes }: LegendTold, column: Box): Piece {
  const pieces: Piece[] = [];
  let y = column.y + 12;
  const right = column.x + column.width;
  const cell = (x: number, text: string, { size, bold, fill }: Style) =>
    element(
      'text',
      { x, y, 'text-anchor': 'end', 'font-size': size, 'font-weight': bold ? 'bold' : undefined, fill },
      text,
    );
  const write = (text: string, style: Style, x = column.x, most = 4) => {
    const lines = linesOf(text, right - x, style, most);
    pieces.push(written(lines, x, y, style));
    y += lines.length * Math.round(style.size * 1.3);
  };

  pieces.push(written(['Who hears of it'], column.x, y, heading));
  pieces.push(cell(right - 62, 'texts', small), cell(right, 'places', small));
  y += 20;
  for (const { kind, messages, places } of rows) {
    pieces.push(sign(kind, kinds, [column.x + 8, y - 4], 6));
    const label = linesOf(WORDS[kind] ?? `Not told: ${kind}`, right - 110 - column.x - 22, body, 1);
    pieces.push(written(label, column.x + 22, y, body));
    if (messages !== undefined) pieces.push(cell(right - 62, messages.toLocaleString('en'), body));
    pieces.push(cell(right, places.toLocaleString('en'), body));
    y += 19;
  }
  y += 8;
  write('A sign stands for so many places', small);
  for (const [at, { least, half }] of sizes.entries()) {
    const next = sizes[at + 1];
    const x = column.x + 8 + at * 92;
    pieces.push(sign(TOLD, kinds, [x, y + 2], half));
    pieces.push(
      written([next ? `${least} to ${next.least - 1}` : `${least} and more`], x + 12, y + 5.5, small),
    );
  }
  y += 28;
  if (areas.length > 0) write('Areas of the warning', heading);
  for (const { fill, label } of areas) {
    const swatch = { x: column.x, y: y - 8, width: 18, height: 12, stroke: '#000', 'stroke-width': 1.2 };
    pieces.push(element('rect', { ...swatch, fill }));
    y += 2;
    write(label, body, column.x + 26, 2);
    y += 4;
  }
  y += 8;
  for (const note of notes) {
    write(note, small, column.x, 6);
    y += 6;
  }
  return group({ class: 'legend' }, ...pieces);
}
