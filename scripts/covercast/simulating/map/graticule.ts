import { type Frame, onPage } from './frame.ts';
import { element, group, type Piece } from './svg.ts';

/** Steps between lines, degrees: those people count in. */
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 45, 90] as const;
/** The most lines one way. */
const MOST = 7;

/** Lines of latitude and longitude with their degrees at the edges of the map. */
export function graticule(frame: Frame): Piece {
  const { box, west, east, south, north } = frame;
  const meridians = linesBetween(west, east).flatMap(({ at, digits }) => {
    const [x] = onPage(frame, { lat: north, lon: at });
    const d = `M${round(x)} ${round(box.y)}V${round(box.y + box.height)}`;
    return [line(d), label(x, box.y + box.height + 14, 'middle', longitudeText(at, digits))];
  });
  const parallels = linesBetween(south, north).flatMap(({ at, digits }) => {
    const [, y] = onPage(frame, { lat: at, lon: west });
    const d = `M${round(box.x)} ${round(y)}H${round(box.x + box.width)}`;
    return [line(d), label(box.x - 6, y + 3.5, 'end', latitudeText(at, digits))];
  });
  return group({ class: 'graticule' }, ...meridians, ...parallels);
}

function linesBetween(from: number, to: number): readonly { readonly at: number; readonly digits: number }[] {
  const step = STEPS.find((one) => (to - from) / one <= MOST) ?? 90;
  const digits = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => ({ at: (first + at) * step, digits }));
}

/** A longitude of the unrolled map as people write it: `179.5° E`, `180°`, `179.5° W`. */
export function longitudeText(lon: number, digits: number): string {
  const turned = lon - 360 * Math.round(lon / 360);
  const size = Math.abs(turned).toFixed(digits);
  const isOnly = Number(size) === 0 || Number(size) === 180;
  return isOnly ? `${Number(size)}°` : `${size}° ${turned > 0 ? 'E' : 'W'}`;
}

function latitudeText(lat: number, digits: number): string {
  const size = Math.abs(lat).toFixed(digits);
  return Number(size) === 0 ? '0°' : `${size}° ${lat > 0 ? 'N' : 'S'}`;
}

function line(d: string): Piece {
  return element('path', { d, stroke: '#999', 'stroke-width': 0.6, 'stroke-dasharray': '2 3', fill: 'none' });
}

function label(x: number, y: number, anchor: string, text: string): Piece {
  return element('text', { x, y, 'text-anchor': anchor, 'font-size': 11, fill: '#333' }, text);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
