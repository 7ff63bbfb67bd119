import type { ImportJob } from '#shared/contracts/import-job.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import type { RecordNote } from '#shared/domain/import/notes.ts';
import { inParallel } from '#shared/domain/in-parallel.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import type { Remaining } from '#shared/runtime/queue-function.ts';
import type { Good } from './lots.ts';
import { lotsOf } from './read-range.ts';
import { type ImportServices, RESERVE } from './services.ts';
import { tellChanged } from './tell-changed.ts';

const LOT = 100;
const READS_AT_ONCE = 16;

/**
 * Saves lines once more that must stand and do not: each was found unchanged and left no mark, then an earlier line
 * of its record was written over it. It takes a file that says two things of one record, the second of them what
 * we knew already, and ranges that were read in another order. The lines come in the order of their offsets; those up
 * to offset `after` were saved before. Answers with the offset to go on after when time is short.
 */
export async function restoreLast(
  job: ImportJob,
  lines: readonly RecordNote[],
  services: ImportServices,
  remaining: Remaining,
  after = -1,
): Promise<number | undefined> {
  const due = lines.filter(({ offset }) => offset > after);
  const last = due.at(-1);
  for (const lot of chunksOf(due, LOT)) {
    await restore(job, lot, services);
    const offset = lot.at(-1)?.offset;
    if (remaining() < RESERVE && offset !== last?.offset) return offset;
  }
  return undefined;
}

async function restore(job: ImportJob, lot: readonly RecordNote[], services: ImportServices): Promise<void> {
  const read = await inParallel(lot, READS_AT_ONCE, ({ offset }) => lineAt(job, offset, services));
  const lines = read.flat();
  const saved = await services.portfolio.save(lines);
  const left = saved.flatMap((one) => one.left);
  const owners = [...lines.map(({ record }) => ownerOf(record)), ...left];
  await services.portfolio.settlePlaces(owners);
  await tellChanged(job, owners, services); // their bucket may have been told of before this
}

async function lineAt(job: ImportJob, offset: number, services: ImportServices): Promise<readonly Good[]> {
  const found: Good[] = [];
  for await (const { good } of lotsOf(job, { from: offset, to: offset + 1 }, services)) found.push(...good);
  return found;
}
