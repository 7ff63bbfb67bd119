import type { ImportJob } from '#shared/contracts/import-job.ts';
import { type Instant, millisecondsOf } from '#shared/contracts/instant.ts';
import { type ImportReport, LISTED } from '#shared/contracts/records/import-report.ts';
import type { BucketResult } from './bucket-result.ts';
import type { Remarks } from './remarks.ts';

/** Puts the report together from the remarks on all lines and the result of all buckets. */
export function reportOf(
  { startedAt }: Pick<ImportJob, 'startedAt'>,
  finishedAt: Instant,
  { unknownFields, ...remarks }: Remarks,
  { accepted, unchanged, duplicates, orphans, unreadable, older, olderTotal }: BucketResult,
): ImportReport {
  return {
    accepted,
    unchanged,
    duplicates,
    ...remarks,
    warnings: [...remarks.warnings, ...older.map(olderThanStored)]
      .sort((a, b) => a.line - b.line)
      .slice(0, LISTED),
    warningsTotal: remarks.warningsTotal + olderTotal,
    orphans,
    ...(unreadable > 0 && { unreadable }),
    unknownFields: Object.fromEntries(unknownFields),
    durationMs: millisecondsOf(finishedAt) - millisecondsOf(startedAt),
  };
}

function olderThanStored(line: number) {
  return { line, field: 'asOf', warning: 'older-than-stored' };
}
