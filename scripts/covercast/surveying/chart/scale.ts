import { element, group, type Piece } from '../../simulating/map/svg.ts';

/** An axis of the chart: its values, from where to where on the page, and how they are written. */
export interface Scale {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly x: number;
  readonly width: number;
  readonly write: (value: number) => string;
}

/** Where a value lies on the page; what is beyond an end, at the end. */
export function placeOf({ from, to, x, width }: Scale, value: number): number {
  const within = Math.min(to, Math.max(from, value));
  return x + (width * (within - from)) / (to - from);
}

/** The axis above the rows, with a line down through them for each tick. */
export function axis(scale: Scale, top: number, bottom: number): Piece {
  const { name, ticks, x, width, write } = scale;
  const lines = ticks.flatMap((tick) => {
    const at = placeOf(scale, tick);
    const label = { x: at, y: top - 8, 'text-anchor': 'middle', 'font-size': 11, fill: '#333' };
    return [
      element('line', { x1: at, x2: at, y1: top, y2: bottom, stroke: '#d0d0d0', 'stroke-width': 1 }),
      element('text', label, write(tick)),
    ];
  });
  const heading = { x, y: top - 28, 'font-size': 12.5, 'font-weight': 'bold' };
  return group(
    { class: 'axis' },
    element('text', heading, name),
    ...lines,
    element('line', { x1: x, x2: x + width, y1: top, y2: top, stroke: '#000', 'stroke-width': 1.2 }),
  );
}

function isOn({ from, to }: Scale): (value: number) => boolean {
  return (value) => from <= value && value <= to;
}

/** A value with its interval: a dot, and a line with ends where they are on the scale; without an interval the dot is hollow. */
export function estimate(
  scale: Scale,
  value: number,
  interval: { readonly low: number; readonly high: number } | undefined,
  y: number,
): Piece {
  const [at, colour] = [placeOf(scale, value), '#0b4f8a'];
  if (!interval)
    return element('circle', { cx: at, cy: y, r: 4.2, fill: '#fff', stroke: colour, 'stroke-width': 1.6 });
  const [low, high] = [placeOf(scale, interval.low), placeOf(scale, interval.high)];
  const stroke = { stroke: colour, 'stroke-width': 1.8 };
  return group(
    {},
    element('line', { x1: low, x2: high, y1: y, y2: y, ...stroke }),
    ...[interval.low, interval.high].filter(isOn(scale)).map((end) => {
      const x = placeOf(scale, end);
      return element('line', { x1: x, x2: x, y1: y - 4, y2: y + 4, ...stroke });
    }),
    element('circle', { cx: at, cy: y, r: 4.2, fill: colour }),
  );
}
