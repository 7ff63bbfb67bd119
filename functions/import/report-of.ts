import type { ImportJob } from '#shared/contracts/import-job.ts';
import { type Instant, millisecondsOf } from '#shared/contracts/instant.ts';
import { type ImportReport, LISTED } from '#shared/contracts/records/import-report.ts';
import { addRemarks, noRemarks, type Remarks } from './remarks.ts';
import type { BucketResult } from './settle-bucket.ts';

/** The remarks on a segment, and the number of lines before it in the file. */
export interface PlacedRemarks {
  readonly remarks: Remarks;
  readonly linesBefore: number;
}

/** Puts the report together from the remarks on segments, in order, and the results of buckets. */
export function reportOf(
  { startedAt }: Pick<ImportJob, 'startedAt'>,
  finishedAt: Instant,
  segments: readonly PlacedRemarks[],
  buckets: readonly BucketResult[],
): ImportReport {
  const all = noRemarks();
  for (const { remarks, linesBefore } of segments) addRemarks(all, remarks, linesBefore);
  const older = buckets.flatMap((bucket) => bucket.older);
  const total = (of: (bucket: BucketResult) => number) =>
    buckets.reduce((sum, bucket) => sum + of(bucket), 0);
  return {
    accepted: total(({ accepted }) => accepted),
    unchanged: total(({ unchanged }) => unchanged),
    duplicates: total(({ duplicates }) => duplicates),
    ...all,
    warnings: [...all.warnings, ...older.map(olderThanStored)]
      .sort((a, b) => a.line - b.line)
      .slice(0, LISTED),
    warningsTotal: all.warningsTotal + older.length,
    orphans: total(({ orphans }) => orphans),
    durationMs: millisecondsOf(finishedAt) - millisecondsOf(startedAt),
  };
}

function olderThanStored(line: number) {
  return { line, field: 'asOf', warning: 'older-than-stored' };
}
