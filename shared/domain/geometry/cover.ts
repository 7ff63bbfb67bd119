import type { Area } from './area.ts';
import { type Cell, halvesOf, WORLD } from './cell.ts';
import type { CellRange } from './cell-range.ts';
import { CELL_LENGTH, geohashText, PARTITION_LENGTH } from './geohash.ts';

/** A range of cells, and whether all of it is inside the area, so that no point in it need be opened or tested. */
export interface Covering {
  readonly range: CellRange;
  readonly inside: boolean;
}

/** A run of neighbouring cells of one partition, as geohash numbers of full depth, both ends inclusive. */
interface Run {
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
export function coverOf(area: Area): readonly Covering[] {
  const runs: Run[] = [];
  split(area, WORLD, 0, 0, (run) => {
    const last = runs.at(-1);
    if (last && continues(last, run)) runs[runs.length - 1] = { ...last, to: run.to };
    else runs.push(run);
  });
  return runs.map(coveringOf);
}

function split(area: Area, cell: Cell, code: number, depth: number, emit: (run: Run) => void): void {
  const found = area.within(cell);
  if (found === 'outside') return;
  if (found === 'inside') fill(code, depth, emit);
  else if (depth === CELL_DEPTH) emit({ from: code, to: code, inside: false });
  else {
    const [low, high] = halvesOf(cell, depth);
    split(found, low, code * 2, depth + 1, emit);
    split(found, high, code * 2 + 1, depth + 1, emit);
  }
}

/** Everything below a cell that is inside, partition by partition. */
function fill(code: number, depth: number, emit: (run: Run) => void): void {
  const size = 2 ** (CELL_DEPTH - depth);
  const step = Math.min(size, PARTITION_SIZE);
  for (let from = code * size; from < (code + 1) * size; from += step) {
    emit({ from, to: from + step - 1, inside: true });
  }
}

function continues(last: Run, next: Run): boolean {
  return last.to + 1 === next.from && next.from % PARTITION_SIZE !== 0 && last.inside === next.inside;
}

function coveringOf({ from, to, inside }: Run): Covering {
  const range = {
    partition: geohashText(Math.floor(from / PARTITION_SIZE), PARTITION_LENGTH),
    from: geohashText(from, CELL_LENGTH),
    to: geohashText(to, CELL_LENGTH),
  };
  return { range, inside };
}
