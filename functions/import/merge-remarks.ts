import type { ImportJob, Segment } from '#shared/contracts/import-job.ts';
import { addRejects, addTotals, addWarnings, noRemarks, type Remarks } from './remarks.ts';
import { segmentBlocks } from './segment-blocks.ts';
import { REMARKS } from './segment-results.ts';
import type { ImportServices } from './services.ts';

/** The remarks on all segments. Lists are read as far as the report lists them, however many lines are faulty. */
export async function mergedRemarks(
  job: ImportJob,
  segments: readonly Segment[],
  services: ImportServices,
): Promise<Remarks> {
  const remarks = noRemarks();
  for await (const { text } of segmentBlocks(job, segments, REMARKS.totals, services))
    addTotals(remarks, text);
  for await (const { text, linesBefore } of segmentBlocks(job, segments, REMARKS.rejects, services))
    if (!addRejects(remarks, text, linesBefore)) break;
  for await (const { text, linesBefore } of segmentBlocks(job, segments, REMARKS.warnings, services))
    if (!addWarnings(remarks, text, linesBefore)) break;
  return remarks;
}
