import type { ImportJob } from '#shared/contracts/import-job.ts';
import type { ImportTask } from '#shared/contracts/import-task.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import { inParallel } from '#shared/domain/in-parallel.ts';
import type { Remaining } from '#shared/runtime/queue-function.ts';
import { addedUp, BucketResult, noResult } from './bucket-result.ts';
import { finishImport } from './finish-import.ts';
import { mergedRemarks } from './merge-remarks.ts';
import { readRange } from './read-range.ts';
import { reportOf } from './report-of.ts';
import { READS_AT_ONCE } from './segment-blocks.ts';
import type { ImportServices } from './services.ts';
import { bucketName, settleBucket } from './settle-bucket.ts';

type TaskOf<Kind extends ImportTask['kind']> = Extract<ImportTask, { kind: Kind }>;

/**
 * Does a task of an import, or as much of it as the time allows; answers with the report if it was made now. Whoever finishes the last task of a kind starts the
 * next kind; a task that is done again finds its work done and says so again, so that no crash stops an import:
 *
 *     read 0 … read n ─▶ settle 0 … settle m ─▶ report
 */
export async function runTask(
  task: ImportTask,
  services: ImportServices,
  remaining: Remaining,
): Promise<ImportReport | undefined> {
  const job = await services.jobs.find(task.import);
  if (!job || job.reached.done) return undefined;
  switch (task.kind) {
    case 'read':
      if (!job.reached.settling) await read(job, task, services, remaining);
      return undefined;
    case 'settle':
      if (!job.reached.reporting) await settle(job, task, services, remaining);
      return undefined;
    case 'report':
      return finishImport(job, services, (finishedAt) => mergedReport(job, finishedAt, services));
  }
}

async function read(
  job: ImportJob,
  task: TaskOf<'read'>,
  services: ImportServices,
  remaining: Remaining,
): Promise<void> {
  const end = await readRange(job, task.range, services, remaining);
  if (end === 'paused') return services.tasks.enqueue([task]);
  if (end === 'overtaken') return;
  if ((await services.jobs.finish(job.id, 'read', task.range)) < job.ranges) return;
  await services.tasks.enqueue(settleTasks(job));
  await services.jobs.reach(job.id, 'settling', services.systemClock());
}

function settleTasks({ id, buckets }: ImportJob): readonly ImportTask[] {
  return Array.from({ length: buckets }, (_, bucket) => ({ kind: 'settle', import: id, bucket }));
}

async function settle(
  job: ImportJob,
  task: TaskOf<'settle'>,
  services: ImportServices,
  remaining: Remaining,
): Promise<void> {
  const end = await settleBucket(job, task.bucket, task, services, remaining);
  if (end !== 'done') {
    const { kind, import: id, bucket } = task;
    return services.tasks.enqueue([{ kind, import: id, bucket, ...end }]);
  }
  if ((await services.jobs.finish(job.id, 'settle', task.bucket)) < job.buckets) return;
  await services.tasks.enqueue([{ kind: 'report', import: job.id }]);
}

async function mergedReport(
  job: ImportJob,
  finishedAt: Instant,
  services: ImportServices,
): Promise<ImportReport> {
  const remarks = await mergedRemarks(job, await services.jobs.segments(job.id), services);
  return reportOf(job, finishedAt, remarks, await mergedResult(job, services));
}

async function mergedResult(job: ImportJob, { parts }: ImportServices): Promise<BucketResult> {
  const buckets = Array.from({ length: job.buckets }, (_, bucket) => bucket);
  let result = noResult;
  await inParallel(buckets, READS_AT_ONCE, async (bucket) => {
    const text = await parts.read(job.id, bucketName(bucket));
    result = addedUp(result, BucketResult.parse(JSON.parse(text)));
  });
  return result;
}
