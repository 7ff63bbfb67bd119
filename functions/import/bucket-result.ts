import * as z from 'zod/mini';
import { LISTED } from '#shared/contracts/records/import-report.ts';

/**
 * What came of the records and customers of a bucket, or of several. `older`: the first of the `olderTotal` lines
 * (numbered in the file) that were older than what was stored · `unreadable`: customers whose places stay as they were.
 */
export const BucketResult = z.object({
  accepted: z.int(),
  unchanged: z.int(),
  duplicates: z.int(),
  orphans: z.int(),
  unreadable: z.int(),
  older: z.array(z.int()),
  olderTotal: z.int(),
});
export type BucketResult = z.infer<typeof BucketResult>;

/** The result of no bucket yet. */
export const noResult: BucketResult = {
  accepted: 0,
  unchanged: 0,
  duplicates: 0,
  orphans: 0,
  unreadable: 0,
  older: [],
  olderTotal: 0,
};

/** Two results as one, which is no larger than the larger of them. */
export function addedUp(one: BucketResult, other: BucketResult): BucketResult {
  return {
    accepted: one.accepted + other.accepted,
    unchanged: one.unchanged + other.unchanged,
    duplicates: one.duplicates + other.duplicates,
    orphans: one.orphans + other.orphans,
    unreadable: one.unreadable + other.unreadable,
    older: [...one.older, ...other.older].sort((a, b) => a - b).slice(0, LISTED),
    olderTotal: one.olderTotal + other.olderTotal,
  };
}
