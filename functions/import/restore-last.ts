import type { ImportJob } from '#shared/contracts/import-job.ts';
import type { RecordNote } from '#shared/domain/import/notes.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import { lotsOf } from './read-range.ts';
import type { ImportServices } from './services.ts';

/**
 * Saves lines once more that must stand and do not: each was found unchanged and left no mark, then an earlier line
 * of its record was written over it. It takes a file that says two things of one record, the second of them what
 * we knew already.
 */
export async function restoreLast(
  job: ImportJob,
  lines: readonly RecordNote[],
  services: ImportServices,
): Promise<void> {
  for (const { offset } of lines) {
    for await (const { good } of lotsOf(job, { from: offset, to: offset + 1 }, services)) {
      const saved = await services.portfolio.save(good);
      const left = saved.flatMap((one) => one.left);
      await services.portfolio.settlePlaces([...good.map(({ record }) => ownerOf(record)), ...left]);
    }
  }
}
