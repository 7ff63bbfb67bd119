import type { ImportId } from './import-task.ts';
import type { Instant } from './instant.ts';

/** What is imported, and how the work on it is divided. */
export interface ImportPlan {
  readonly id: ImportId;
  /** The upload's key ('' once the import is done), and the version of the object where S3 told it. */
  readonly key: string;
  readonly version?: string;
  readonly bytes: number;
  readonly uploadedAt: Instant;
  readonly startedAt: Instant;
  /** The file is read in ranges of so many bytes, the last one shorter. */
  readonly rangeBytes: number;
  readonly ranges: number;
  /** Records and customers are settled in so many groups. */
  readonly buckets: number;
}

/** A milestone of an import: all lines read · all places settled · the report written · everything tidied up. */
export type Milestone = 'settling' | 'reporting' | 'reported' | 'done';

/** An import with when it first reached each milestone. */
export interface ImportJob extends ImportPlan {
  readonly reached: Readonly<Partial<Record<Milestone, Instant>>>;
}

/**
 * A piece of a range that has been read and whose results are kept: where it began and ended (bytes of the file),
 * how many lines begin in it, and the sizes in bytes of the blocks its results were kept in.
 */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
  readonly sizes: readonly number[];
}

/** How far an import has come. */
export interface ImportProgress {
  readonly bytes: number;
  readonly bytesRead: number;
  readonly linesRead: number;
  /** Buckets in all and settled; 0 settled while lines are still being read. */
  readonly buckets: number;
  readonly settled: number;
}
