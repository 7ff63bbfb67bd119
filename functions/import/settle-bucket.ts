import * as z from 'zod/mini';
import type { ImportJob, Segment } from '#shared/contracts/import-job.ts';
import { verdictOn } from '#shared/domain/import/notes.ts';
import { inParallel } from '#shared/domain/in-parallel.ts';
import type { Remaining } from '#shared/runtime/queue-function.ts';
import { segmentName } from './read-range.ts';
import { restoreLast } from './restore-last.ts';
import { blockNumbers, customersIn, recordsIn } from './segment-results.ts';
import type { ImportServices } from './services.ts';
import { settleCustomers } from './settle-customers.ts';

/** What came of the records and customers of a bucket. `older`: lines older than what was stored. */
export const BucketResult = z.object({
  accepted: z.int(),
  unchanged: z.int(),
  duplicates: z.int(),
  orphans: z.int(),
  older: z.array(z.int()),
});
export type BucketResult = z.infer<typeof BucketResult>;

/** From where to go on, when the time was short before. */
export interface GoOn {
  readonly after?: string | undefined;
  readonly orphans?: number | undefined;
}

const READS_AT_ONCE = 16;

/** Where the result of a bucket is kept. */
export function bucketName(bucket: number): string {
  return `bucket-${bucket}`;
}

/**
 * Judges the records of a bucket over the whole file, and settles its customers; when all lines have been read.
 * Answers with where to go on when time is short, or keeps the result.
 */
export async function settleBucket(
  job: ImportJob,
  bucket: number,
  goOn: GoOn,
  services: ImportServices,
  remaining: Remaining,
): Promise<GoOn | 'done'> {
  const segments = await services.jobs.segments(job.id);
  const at = blockNumbers(bucket, job.buckets);
  const records = await blocksOf(job, segments, at.records, recordsIn, services);
  const verdict = verdictOn(
    withLinesBefore(segments).map(({ linesBefore }, n) => ({ linesBefore, records: records[n] ?? [] })),
  );
  if (goOn.after === undefined) await restoreLast(job, verdict.restore, services);
  const customers = await blocksOf(job, segments, at.customers, customersIn, services);
  const { orphans, pausedAfter } = await settleCustomers(
    customers.flat(),
    services.portfolio,
    remaining,
    goOn,
  );
  if (pausedAfter !== undefined) return { after: pausedAfter, orphans };
  const { restore, older, ...counts } = verdict;
  const result: BucketResult = { ...counts, orphans, older: [...older] };
  await services.parts.put(job.id, bucketName(bucket), [JSON.stringify(result)]);
  return 'done';
}

/** Each segment with the number of lines before it in the file. */
export function withLinesBefore<S extends Pick<Segment, 'lines'>>(
  segments: readonly S[],
): readonly (S & { readonly linesBefore: number })[] {
  let linesBefore = 0;
  return segments.map((segment) => {
    const placed = { ...segment, linesBefore };
    linesBefore += segment.lines;
    return placed;
  });
}

/** One block of every segment, read by `parse`. */
export function blocksOf<Value>(
  { id }: ImportJob,
  segments: readonly Segment[],
  block: number,
  parse: (text: string) => Value,
  { parts }: Pick<ImportServices, 'parts'>,
): Promise<readonly Value[]> {
  return inParallel(segments, READS_AT_ONCE, async (segment) => {
    const from = segment.sizes.slice(0, block).reduce((sum, size) => sum + size, 0);
    const to = from + (segment.sizes[block] ?? 0);
    return parse(to > from ? await parts.read(id, segmentName(segment), { from, to }) : '');
  });
}
