import { type Frame, perKilometre } from './frame.ts';
import { element, group, type Piece } from './svg.ts';

/** The most of the map's width that the scale takes. */
const SHARE = 0.25;

/** A scale bar in the lower left corner; true in all directions at the map's middle latitude. */
export function scaleBar(frame: Frame): Piece {
  const { box, middle } = frame;
  const km = lengthFor((box.width * SHARE) / perKilometre(frame));
  const width = km * perKilometre(frame);
  const [x, y] = [box.x + 16, box.y + box.height - 22];
  const back = { x: x - 8, y: y - 22, width: Math.max(width + 16, 116), height: 38 };
  const bar = (from: number, fill: string) =>
    element('rect', {
      x: x + from,
      y,
      width: width / 2,
      height: 5,
      fill,
      stroke: '#000',
      'stroke-width': 0.8,
    });
  return group(
    { class: 'scale' },
    element('rect', { ...back, fill: '#fff', 'fill-opacity': 0.85, stroke: '#bbb', 'stroke-width': 0.5 }),
    bar(0, '#000'),
    bar(width / 2, '#fff'),
    element('text', { x, y: y - 7, 'font-size': 11.5, 'font-weight': 'bold' }, `${km} km`),
    element('text', { x, y: y + 13, 'font-size': 8, fill: '#333' }, `at ${latitudeText(middle)}`),
  );
}

/** An arrow to the north in the upper right corner: up, everywhere on this map. */
export function northArrow({ box }: Frame): Piece {
  const [x, y] = [box.x + box.width - 24, box.y + 16];
  return group(
    { class: 'north' },
    element('circle', {
      cx: x,
      cy: y + 16,
      r: 19,
      fill: '#fff',
      'fill-opacity': 0.85,
      stroke: '#bbb',
      'stroke-width': 0.5,
    }),
    element('path', { d: `M${x} ${y}L${x + 6} ${y + 20}L${x} ${y + 15}L${x - 6} ${y + 20}Z`, fill: '#000' }),
    element('text', { x, y: y + 31, 'font-size': 11, 'font-weight': 'bold', 'text-anchor': 'middle' }, 'N'),
  );
}

function lengthFor(most: number): number {
  const tens = 10 ** Math.floor(Math.log10(most));
  const steps = [5, 2, 1].map((step) => step * tens);
  const length = steps.find((step) => step <= most) ?? tens;
  return Number(length.toPrecision(1));
}

function latitudeText(lat: number): string {
  return `${Math.abs(lat).toFixed(1)}° ${lat < 0 ? 'S' : 'N'}`;
}
