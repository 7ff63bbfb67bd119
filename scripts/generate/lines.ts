import { Buffer } from 'node:buffer';
import type { Reject } from '#shared/contracts/records/import-report.ts';
import { faults } from './faults.ts';
import { portfolioOf, type Recipe } from './portfolio.ts';

/** Some lines of the file, each with its end, and what of them must be refused. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly rejects: readonly Reject[];
}

const FAULT_EVERY = 50; // customers, or fewer where that would leave a fault out

/** The portfolio as NDJSON, piece by piece. With `faulty` each fault there is is planted, and in large files again. */
export function* linesOf(recipe: Recipe, { faulty }: { readonly faulty: boolean }): Generator<Piece> {
  const every = Math.max(1, Math.min(FAULT_EVERY, Math.floor(recipe.customers / faults.length)));
  let line = 1;
  let planted = 0;
  let customers = 0;
  for (const records of portfolioOf(recipe)) {
    yield {
      bytes: Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join('')),
      rejects: [],
    };
    line += records.length;
    customers += 1;
    if (faulty && customers % every === 0) yield plantedAt(line++, planted++);
  }
  while (faulty && planted < faults.length) yield plantedAt(line++, planted++);
}

function plantedAt(line: number, number: number): Piece {
  const faulty = faults[number % faults.length]?.(number);
  if (!faulty) throw new RangeError('There is no fault to plant.');
  return {
    bytes: Buffer.concat([faulty.line, Buffer.from('\n')]),
    rejects: faulty.faults.map((fault) => ({ line, ...fault })),
  };
}
