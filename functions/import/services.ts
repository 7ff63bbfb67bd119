import type { SystemClock } from '#shared/contracts/clock.ts';
import type { Events } from '#shared/ports/events.ts';
import type { ImportFiles } from '#shared/ports/import-files.ts';
import type { ImportJobs } from '#shared/ports/import-jobs.ts';
import type { ImportParts } from '#shared/ports/import-parts.ts';
import type { ImportTasks } from '#shared/ports/import-tasks.ts';
import type { Portfolio } from '#shared/ports/portfolio.ts';

/** How large pieces are, in bytes of the file. */
export interface Measures {
  /** What one task reads. */
  readonly range: number;
  /** After how much reading the results are kept, so that a worker that dies costs no more than that. */
  readonly segment: number;
  /** Up to which size a file is imported at once, without any tasks. */
  readonly atOnce: number;
}

/** What an import acts through. */
export interface ImportServices {
  readonly files: ImportFiles;
  readonly portfolio: Portfolio;
  readonly jobs: ImportJobs;
  readonly parts: ImportParts;
  readonly tasks: ImportTasks;
  readonly events: Events;
  readonly systemClock: SystemClock;
  readonly measures: Measures;
}

/** How an import is divided where it is deployed. */
export const deployedMeasures: Measures = {
  range: 4 * 1024 * 1024,
  segment: 1024 * 1024,
  atOnce: 256 * 1024,
};

/** Milliseconds before the end of an invocation at which work is handed on. */
export const RESERVE = 10_000;
