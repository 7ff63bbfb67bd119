import type { ImportJob, ImportPlan, ImportProgress, Milestone, Segment } from '../contracts/import-job.ts';
import type { ImportId } from '../contracts/import-task.ts';
import type { Instant } from '../contracts/instant.ts';

/** How far each import has come. Everything can be said again and changes nothing then. */
export interface ImportJobs {
  /** Remembers an import; the first plan of an id stands, and is answered. */
  begin(plan: ImportPlan): Promise<ImportJob>;
  find(id: ImportId): Promise<ImportJob | undefined>;
  /** The segments of a range that were read, in order. */
  rangeSegments(id: ImportId, range: number): Promise<readonly Segment[]>;
  /** Adds a segment to a range. False when it does not begin where the last one ended: somebody else was faster. */
  checkpoint(job: ImportPlan, range: number, segment: Segment): Promise<boolean>;
  /** The segments of all ranges, in order. */
  segments(id: ImportId): Promise<readonly Segment[]>;
  /** Marks a task as done and tells how many of its kind are. */
  finish(id: ImportId, kind: 'read' | 'settle', task: number): Promise<number>;
  /** Marks a milestone, and answers with when it was first reached. */
  reach(id: ImportId, milestone: Milestone, now: Instant): Promise<Instant>;
  /** How far the latest import of that name has come; undefined when there is none. */
  progress(name: string): Promise<ImportProgress | undefined>;
}
