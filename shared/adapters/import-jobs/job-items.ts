import * as z from 'zod/mini';
import type { ImportJob, ImportProgress, Milestone, Segment } from '../../contracts/import-job.ts';
import { ImportId } from '../../contracts/import-task.ts';
import { Instant, millisecondsOf } from '../../contracts/instant.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import type { Item } from '../dynamo/item.ts';

const KEPT_DAYS = 30;
const DAY_SECONDS = 24 * 60 * 60;
const JOB = 'job';

/** How the sort key of a range goes on after the sequence. */
export const RANGE = 'range#';

/** The partition of everything imported under a name. */
export function partitionOf({ name }: Pick<ImportId, 'name'>): string {
  return `import#${name}`;
}

/** Where an import is remembered. */
export function jobKey(id: ImportId): ItemKey {
  return { pk: partitionOf(id), sk: `${id.sequence}#${JOB}` };
}

/** Where it is remembered how far a range was read; text order is the order of ranges. */
export function rangeKey(id: ImportId, range: number): ItemKey {
  return { pk: partitionOf(id), sk: `${id.sequence}#${RANGE}${String(range).padStart(6, '0')}` };
}

/** When the items of an import go (epoch seconds). */
export function expiryOf(startedAt: Instant): number {
  return Math.floor(millisecondsOf(startedAt) / 1000) + KEPT_DAYS * DAY_SECONDS;
}

/** The attribute that says when a milestone was reached. */
export function milestoneAttribute(milestone: Milestone): string {
  return `${milestone}At`;
}

const StoredJob = z.object({
  id: ImportId,
  key: z._default(z.string(), ''), // forgotten when the import is done: whoever names a file may name a person
  version: z.optional(z.string()),
  bytes: z.number(),
  uploadedAt: Instant,
  startedAt: Instant,
  rangeBytes: z.number(),
  ranges: z.number(),
  buckets: z.number(),
  settlingAt: z.optional(Instant),
  reportingAt: z.optional(Instant),
  reportedAt: z.optional(Instant),
  doneAt: z.optional(Instant),
});

/** A job item as a job. Throws ZodError. */
export function jobIn(item: Item): ImportJob {
  const { version, settlingAt, reportingAt, reportedAt, doneAt, ...plan } = StoredJob.parse(item);
  return {
    ...plan,
    ...(version !== undefined && { version }),
    reached: {
      ...(settlingAt && { settling: settlingAt }),
      ...(reportingAt && { reporting: reportingAt }),
      ...(reportedAt && { reported: reportedAt }),
      ...(doneAt && { done: doneAt }),
    },
  };
}

const StoredRange = z.object({
  segments: z.array(
    z.object({ from: z.number(), to: z.number(), lines: z.number(), sizes: z.array(z.number()) }),
  ),
});

/** The segments in a range item. Throws ZodError. */
export function segmentsIn(item: Item): readonly Segment[] {
  return StoredRange.parse(item).segments;
}

/** Which tasks of a kind a job item says are done. */
export function tasksIn(item: Item, kind: 'read' | 'settle'): ReadonlySet<unknown> {
  const tasks = item[kind];
  return tasks instanceof Set ? tasks : new Set();
}

/** How far the latest import has come whose items these are, in the order of their sort keys. Throws ZodError. */
export function progressOf(items: readonly Item[]): ImportProgress | undefined {
  const latest = items.findLast((item) => String(item['sk']).endsWith(`#${JOB}`));
  if (!latest) return undefined;
  const { id, bytes, buckets } = jobIn(latest);
  const ranges = items.filter((item) => String(item['sk']).startsWith(`${id.sequence}#${RANGE}`));
  const segments = ranges.flatMap(segmentsIn);
  return {
    bytes,
    bytesRead: segments.reduce((sum, { from, to }) => sum + to - from, 0),
    linesRead: segments.reduce((sum, { lines }) => sum + lines, 0),
    buckets,
    settled: tasksIn(latest, 'settle').size,
  };
}
