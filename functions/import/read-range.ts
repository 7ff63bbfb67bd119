import type { ImportJob, Segment } from '#shared/contracts/import-job.ts';
import { rangeAt } from '#shared/domain/import/byte-ranges.ts';
import { type ByteRange, bytesToRead, splitLines } from '#shared/domain/import/split-lines.ts';
import { UploadGone } from '#shared/errors.ts';
import type { Remaining } from '#shared/runtime/queue-function.ts';
import { inLots, type Lot } from './lots.ts';
import { addLot, blocksOf, noResults, type SegmentResults } from './segment-results.ts';
import { type ImportServices, RESERVE } from './services.ts';

/** How reading a range ended: to its end · for now, time is short · somebody else reads it, too, and is ahead. */
export type ReadingEnd = 'done' | 'paused' | 'overtaken';

/** How many lines are compared with the store and written together. */
const LOT = 100;

/**
 * Saves the lines of a range, from where it was left. After every segment, and when time is short, the results are
 * kept and the place is marked; what was saved after the last mark is read again and found to be saved.
 * Throws UploadGone.
 */
export async function readRange(
  job: ImportJob,
  range: number,
  services: ImportServices,
  remaining: Remaining,
): Promise<ReadingEnd> {
  const { from: begin, to } = rangeAt(job, range);
  const before = await services.jobs.rangeSegments(job.id, range);
  const from = before.at(-1)?.to ?? begin;
  if (from >= to && before.length > 0) return 'done';
  let segment = newSegment(from, 0);
  for await (const lot of lotsOf(job, { from, to }, services)) {
    addLot(segment.results, lot, await services.portfolio.save(lot.good), segment.linesBefore);
    segment.lastLine = lot.lastLine;
    const isShort = remaining() < RESERVE;
    if (lot.end >= to || (!isShort && lot.end - segment.from < services.measures.segment)) continue;
    if (!(await keep(job, range, segment, lot.end, services))) return 'overtaken';
    if (isShort) return 'paused';
    segment = newSegment(lot.end, lot.lastLine);
  }
  return (await keep(job, range, segment, to, services)) ? 'done' : 'overtaken';
}

/** The lines of a part of the upload in lots. Throws UploadGone. */
export async function* lotsOf(
  job: ImportJob,
  range: ByteRange,
  { files }: Pick<ImportServices, 'files'>,
): AsyncGenerator<Lot> {
  const bytes = await files.read(job, bytesToRead(range));
  if (!bytes) throw new UploadGone('An upload is gone that was not imported to its end.');
  yield* inLots(splitLines(bytes, range), { upload: uploadText(job), uploadedAt: job.uploadedAt }, LOT);
}

/** Under which name records remember an upload. */
function uploadText({ id }: ImportJob): string {
  return `${id.name}/${id.sequence}`;
}

/** What has been read since the last mark. Line numbers count from where this reading began. */
interface Open {
  readonly from: number;
  readonly linesBefore: number;
  readonly results: SegmentResults;
  lastLine: number;
}

function newSegment(from: number, linesBefore: number): Open {
  return { from, linesBefore, results: noResults(), lastLine: linesBefore };
}

async function keep(
  job: ImportJob,
  range: number,
  { from, linesBefore, lastLine, results }: Open,
  to: number,
  { parts, jobs }: ImportServices,
): Promise<boolean> {
  const sizes = await parts.put(job.id, segmentName({ from, to }), blocksOf(results, job.buckets));
  return jobs.checkpoint(job, range, { from, to, lines: lastLine - linesBefore, sizes });
}

/** Under which name the results of a segment are kept. */
export function segmentName({ from, to }: Pick<Segment, 'from' | 'to'>): string {
  return `segment-${from}-${to}`;
}
