import type { ImportJob, Segment } from '#shared/contracts/import-job.ts';
import type { ImportTask } from '#shared/contracts/import-task.ts';
import { judge, type Verdict } from '#shared/domain/import/notes.ts';
import type { Remaining } from '#shared/runtime/queue-function.ts';
import type { BucketResult } from './bucket-result.ts';
import { restoreLast } from './restore-last.ts';
import { segmentBlocks } from './segment-blocks.ts';
import { blockNumbers, customersIn, recordsIn } from './segment-results.ts';
import type { ImportServices } from './services.ts';
import { nobody, settleCustomers, type Touched, touch } from './settle-customers.ts';
import { tellChanged } from './tell-changed.ts';

type SettleTask = Extract<ImportTask, { kind: 'settle' }>;

/** From where to go on, when the time was short before. */
export type GoOn = Pick<SettleTask, 'restored' | 'after' | 'orphans' | 'unreadable'>;

/** Where the result of a bucket is kept. */
export function bucketName(bucket: number): string {
  return `bucket-${bucket}`;
}

/**
 * Judges the records of a bucket over the whole file, saves again what must stand, and settles its customers; when
 * all lines have been read; tells of whom something has changed. Answers with where to go on when time is short, or keeps the result.
 */
export async function settleBucket(
  job: ImportJob,
  bucket: number,
  { restored, after, orphans = 0, unreadable = 0 }: GoOn,
  services: ImportServices,
  remaining: Remaining,
): Promise<GoOn | 'done'> {
  const segments = await services.jobs.segments(job.id);
  const { restore, ...counts } = await verdictOn(job, segments, bucket, services);
  if (after === undefined) {
    const offset = await restoreLast(job, restore, services, remaining, restored);
    if (offset !== undefined) return { restored: offset };
  }
  const touched = await touchedBy(job, segments, bucket, services);
  const before = { orphans, unreadable };
  const { pausedAfter, changed, ...counted } = await settleCustomers(
    touched,
    services.portfolio,
    remaining,
    after,
    before,
  );
  await tellChanged(job, changed, services);
  if (pausedAfter !== undefined) return { after: pausedAfter, ...counted };
  const result: BucketResult = { ...counts, ...counted, older: [...counts.older] };
  await services.parts.put(job.id, bucketName(bucket), [JSON.stringify(result)]);
  return 'done';
}

async function verdictOn(
  job: ImportJob,
  segments: readonly Segment[],
  bucket: number,
  services: ImportServices,
): Promise<Verdict> {
  const { records } = blockNumbers(bucket, job.buckets);
  const { hear, verdict } = judge();
  for await (const { linesBefore, text } of segmentBlocks(job, segments, records, services))
    hear({ linesBefore, records: recordsIn(text) });
  return verdict();
}

async function touchedBy(
  job: ImportJob,
  segments: readonly Segment[],
  bucket: number,
  services: ImportServices,
): Promise<Touched> {
  const { customers } = blockNumbers(bucket, job.buckets);
  const touched = nobody();
  for await (const { text } of segmentBlocks(job, segments, customers, services))
    touch(touched, customersIn(text));
  return touched;
}
