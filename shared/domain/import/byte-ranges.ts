import type { ImportPlan } from '../../contracts/import-job.ts';
import type { ByteRange } from './split-lines.ts';

const BUCKETS_LIKE_RANGES = 16;
const BUCKET_BYTES = 16 * 1024 * 1024; // of the file: what a worker can hold the notes of

/** How the work on a file of so many bytes is divided: at least one range and one bucket, even of an empty file. */
export function division(
  bytes: number,
  rangeBytes: number,
): Pick<ImportPlan, 'rangeBytes' | 'ranges' | 'buckets'> {
  const ranges = Math.max(1, Math.ceil(bytes / rangeBytes));
  const buckets = Math.max(Math.min(ranges, BUCKETS_LIKE_RANGES), Math.ceil(bytes / BUCKET_BYTES));
  return { rangeBytes, ranges, buckets };
}

/** The bytes of one of the ranges, counted from 0. */
export function rangeAt(
  { bytes, rangeBytes }: Pick<ImportPlan, 'bytes' | 'rangeBytes'>,
  range: number,
): ByteRange {
  return { from: range * rangeBytes, to: Math.min(bytes, (range + 1) * rangeBytes) };
}
