import type { LatLon } from '#shared/contracts/hazard-alert.ts';
import type { Area } from '#shared/domain/geometry/area.ts';
import { geohashCell } from '#shared/domain/geometry/geohash.ts';
import type { CellMark } from './cells.ts';
import { type Frame, inFrame, onPage } from './frame.ts';
import { type Kind, SPARED } from './kinds.ts';
import type { MapPoint } from './map-point.ts';

/** How many marks of one kind lie in one bin, and where on the page their sign stands. */
export interface Bin {
  readonly kind: Kind;
  readonly count: number;
  readonly at: readonly [x: number, y: number];
}

/** The sides of a geohash cell of five characters, degrees, both ways. */
const CELL = 180 / 2 ** 12;
/** How far apart signs stand at least, on the page. */
const APART = 12;
/** The least side of a square on the page: three signs a side, so that all kinds have room. */
const LEAST_SIDE = 3 * APART;

/** A square of cells, its numbers counted from the south-western corner of the map. */
interface Square {
  readonly column: number;
  readonly row: number;
  readonly counts: Map<Kind, number>;
}

/** How many cells squares have a side. */
interface Size {
  readonly wide: number;
  readonly high: number;
}

/** A place for a sign on the page, and whether it lies in the area. */
interface Slot {
  readonly at: readonly [x: number, y: number];
  readonly isInside: boolean;
}

/**
 * Marks by squares of cells that are large enough on the page. Signs of whoever is concerned stand in the part of
 * their square within the area, those of the spared in the part outside: on the right side of the edge, and nowhere
 * near a home.
 */
export function binsOf(
  marks: readonly CellMark[],
  frame: Frame,
  area: Area,
  kinds: readonly Kind[],
): readonly Bin[] {
  const size = { wide: sizeFor(frame.perLon), high: sizeFor(frame.perLat) };
  const squares = new Map<string, Square>();
  for (const { kind, cell } of marks) {
    const { west, east, south } = geohashCell(cell);
    const column = Math.floor((inFrame(frame, (west + east) / 2) + 180) / CELL / size.wide);
    const row = Math.floor((south + 90) / CELL / size.high);
    const square = squares.get(`${column} ${row}`) ?? { column, row, counts: new Map<Kind, number>() };
    square.counts.set(kind, (square.counts.get(kind) ?? 0) + 1);
    squares.set(`${column} ${row}`, square);
  }
  return [...squares.values()].flatMap((square) =>
    signsIn(square, slotsIn(square, size, frame, area), kinds),
  );
}

/** How many cells a side of a square has: a power of two, so that squares of all sizes nest. */
function sizeFor(perDegree: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(LEAST_SIDE / (perDegree * CELL))));
}

function slotsIn({ column, row }: Square, { wide, high }: Size, frame: Frame, area: Area): readonly Slot[] {
  const [width, height] = [wide * CELL, high * CELL];
  const along = (length: number) => {
    const count = Math.max(1, Math.floor(length / APART + 1e-9));
    return Array.from({ length: count }, (_, at) => (at + 0.5) / count);
  };
  return along(height * frame.perLat).flatMap((up) =>
    along(width * frame.perLon).map((right) => {
      const point = { lat: (row + up) * height - 90, lon: (column + right) * width - 180 };
      return { at: onPage(frame, point), isInside: area.contains(onGlobe(point)) };
    }),
  );
}

/** One sign of each kind, those of a side of the edge in the slots nearest to the middle of its part. */
function signsIn({ counts }: Square, slots: readonly Slot[], kinds: readonly Kind[]): readonly Bin[] {
  return [true, false].flatMap((isConcerned) => {
    const here = kinds.filter((kind) => counts.has(kind) && isConcerned === (kind !== SPARED));
    const ofSide = slots.filter(({ isInside }) => isInside === isConcerned);
    const free = fromTheMiddle(ofSide.length >= here.length ? ofSide : slots);
    return here.flatMap((kind, at) => {
      const slot = free[at] ?? free.at(-1);
      return slot ? [{ kind, count: counts.get(kind) ?? 0, at: slot.at }] : [];
    });
  });
}

function fromTheMiddle(slots: readonly Slot[]): readonly Slot[] {
  const mean = (axis: 0 | 1) => slots.reduce((sum, { at }) => sum + at[axis], 0) / slots.length;
  const [x, y] = [mean(0), mean(1)];
  const away = ({ at }: Slot) => Math.round((at[0] - x) ** 2 + (at[1] - y) ** 2);
  return slots.toSorted((a, b) => away(a) - away(b));
}

function onGlobe({ lat, lon }: MapPoint): LatLon {
  return [lat, lon > 180 ? lon - 360 * Math.ceil((lon - 180) / 360) : lon];
}
