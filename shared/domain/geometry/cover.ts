import { type Cell, halvesOf, WORLD } from './cell.ts';
import type { CellRange } from './cell-range.ts';
import { CELL_LENGTH, geohashText, PARTITION_LENGTH } from './geohash.ts';
import type { Shape } from './shape.ts';

/** A range of cells, and whether all of it is inside the area, so that no point in it need be opened or tested. */
export interface Covering {
  readonly range: CellRange;
  readonly inside: boolean;
}

/** A run of neighbouring cells of one partition, as geohash numbers of full depth, both ends inclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly inside: boolean;
}

const PARTITION_DEPTH = PARTITION_LENGTH * 5;
const CELL_DEPTH = CELL_LENGTH * 5;
const PARTITION_SIZE = 2 ** (CELL_DEPTH - PARTITION_DEPTH);

/**
 * The cells an area can have points in, by recursive split: what is provably outside is left out, neighbours of one
 * kind are merged, in the order of the keys. Every point of the area lies in one of the ranges.
 */
export function coverOf(area: Shape): readonly Covering[] {
  return runsOf(area).map(coveringOf);
}

/** The same in numbers. */
export function runsOf(area: Shape): readonly Run[] {
  const runs: Run[] = [];
  let last: { from: number; to: number; inside: boolean } | undefined;
  split(area, WORLD, 0, 0, (from, to, inside) => {
    if (last && continues(last, from, inside)) last.to = to;
    else {
      last = { from, to, inside };
      runs.push(last);
    }
  });
  return runs;
}

type Emit = (from: number, to: number, inside: boolean) => void;

function split(area: Shape, cell: Cell, code: number, depth: number, emit: Emit): void {
  const found = area.within(cell);
  if (found === 'outside') return;
  if (found === 'inside') fill(code, depth, emit);
  else if (depth === CELL_DEPTH) emit(code, code, false);
  else {
    const [low, high] = halvesOf(cell, depth);
    split(found, low, code * 2, depth + 1, emit);
    split(found, high, code * 2 + 1, depth + 1, emit);
  }
}

/** Everything below a cell that is inside, partition by partition. */
function fill(code: number, depth: number, emit: Emit): void {
  const size = 2 ** (CELL_DEPTH - depth);
  const step = Math.min(size, PARTITION_SIZE);
  for (let from = code * size; from < (code + 1) * size; from += step) {
    emit(from, from + step - 1, true);
  }
}

function continues(last: Run, from: number, inside: boolean): boolean {
  return last.to + 1 === from && from % PARTITION_SIZE !== 0 && last.inside === inside;
}

function coveringOf({ from, to, inside }: Run): Covering {
  const first = geohashText(from, CELL_LENGTH);
  const partition = first.slice(0, PARTITION_LENGTH);
  return { range: { partition, from: first, to: geohashText(to, CELL_LENGTH) }, inside };
}
