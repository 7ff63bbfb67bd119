import { Buffer } from 'node:buffer';
import { type Announced, nothingAnnounced } from './announced.ts';
import { type Fault, faults } from './faults.ts';
import { type Oddity, oddities } from './oddities.ts';
import { portfolioOf, type Recipe } from './portfolio.ts';

/** Some lines of the file, each with its end, and what the report must say of them. */
export interface Piece extends Announced {
  readonly bytes: Uint8Array;
}

/** Makes planted lines that begin at line `line` of the file; `number` tells one plant from another. */
type Plant = (line: number, number: number) => Piece & { readonly lines: number };

const PLANT_EVERY = 50; // customers, or fewer where that would leave something out
const plants: readonly Plant[] = [...faults.map(faultPlant), ...oddities.map(oddityPlant)];

/** A file from elsewhere begins with a byte order mark. */
const byteOrderMark: Piece = { ...nothingAnnounced, bytes: Buffer.from('\ufeff') };

/**
 * The portfolio as NDJSON, piece by piece. With `faulty` it begins with a byte order mark, and everything that is
 * wrong or strange in files from elsewhere is planted, in large files again and again.
 */
export function* linesOf(recipe: Recipe, { faulty }: { readonly faulty: boolean }): Generator<Piece> {
  const every = Math.max(1, Math.min(PLANT_EVERY, Math.floor(recipe.customers / plants.length)));
  let [line, planted, customers] = [1, 0, 0];
  const plant = () => {
    const { lines, ...piece } = plantAt(line, planted++);
    line += lines;
    return piece;
  };
  if (faulty) yield byteOrderMark;
  for (const records of portfolioOf(recipe)) {
    const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    yield { ...nothingAnnounced, bytes: Buffer.from(text), accepted: records.length };
    line += records.length;
    customers += 1;
    if (faulty && customers % every === 0) yield plant();
  }
  while (faulty && planted < plants.length) yield plant();
}

function plantAt(line: number, number: number) {
  const plant = plants[number % plants.length];
  if (!plant) throw new RangeError('There is nothing to plant.');
  return plant(line, number);
}

function faultPlant(fault: Fault): Plant {
  return (line, number) => {
    const faulty = fault(number);
    return {
      ...nothingAnnounced,
      bytes: Buffer.concat([faulty.line, Buffer.from('\n')]),
      lines: 1,
      rejects: faulty.faults.map((one) => ({ line, ...one })),
    };
  };
}

function oddityPlant(oddity: Oddity): Plant {
  return (line, number) => {
    const { lines, warnings = [], ...odd } = oddity(number);
    return {
      ...nothingAnnounced,
      ...odd,
      bytes: Buffer.from(lines.map((one) => `${one}\n`).join('')),
      lines: lines.length,
      warnings: warnings.map(({ at, ...warning }) => ({ line: line + at, ...warning })),
    };
  };
}
