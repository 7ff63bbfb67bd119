import type { UploadedPortfolio } from '#shared/contracts/events/portfolio-uploaded.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import type { Events } from '#shared/ports/events.ts';
import type { Portfolio } from '#shared/ports/portfolio.ts';
import { importUpload } from '../../functions/import/import-upload.ts';
import { runTask } from '../../functions/import/run-task.ts';
import { type ImportServices, type Measures, RESERVE } from '../../functions/import/services.ts';
import { memoryEvents } from './fakes/memory-events.ts';
import { type MemoryImportFiles, memoryImportFiles } from './fakes/memory-import-files.ts';
import { memoryImportJobs } from './fakes/memory-import-jobs.ts';
import { type MemoryImportParts, memoryImportParts } from './fakes/memory-import-parts.ts';
import { type MemoryImportTasks, memoryImportTasks } from './fakes/memory-import-tasks.ts';
import { movableClocks } from './fakes/movable-clocks.ts';

/** Imports in memory: what they act through, and ways to let them happen. */
export interface ImportsInMemory {
  readonly services: ImportServices;
  readonly files: MemoryImportFiles;
  readonly parts: MemoryImportParts;
  readonly tasks: MemoryImportTasks;
  /** Puts a file up; its import has not begun. */
  upload(content: string | Uint8Array, uploadedAt?: string): UploadedPortfolio;
  /** The whole import of an upload, tasks in the order that `pick` chooses (the first, unless given). */
  run(upload: UploadedPortfolio, pick?: (waiting: number) => number): Promise<ImportReport>;
}

const noHurry = () => 10 * RESERVE;

/** Imports into a book, in pieces of these measures (bytes); everything at once unless given. */
export function importsInMemory(
  portfolio: Portfolio,
  measures: Measures = { range: 1000, segment: 500, atOnce: 1_000_000 },
  events: Events = memoryEvents(),
): ImportsInMemory {
  const files = memoryImportFiles();
  const parts = memoryImportParts();
  const tasks = memoryImportTasks();
  const { systemClock } = movableClocks();
  const services = {
    files,
    portfolio,
    jobs: memoryImportJobs(),
    parts,
    tasks,
    events,
    systemClock,
    measures,
  };
  let sequence = 0;
  return {
    services,
    files,
    parts,
    tasks,
    upload(content, uploadedAt = '2026-11-22T07:00:00.000Z') {
      const key = files.put(content);
      sequence += 1;
      const bytes = files.files.get(key)?.length ?? 0;
      return { key, sequence: String(sequence), bytes, uploadedAt };
    },
    async run(upload, pick = () => 0) {
      await importUpload(upload, services);
      while (tasks.waiting.length > 0) {
        const [task] = tasks.waiting.splice(pick(tasks.waiting.length), 1);
        if (task) await runTask(task, services, noHurry);
      }
      const report = files.reports.get(upload.key);
      if (!report) throw new Error('There is no report.');
      return report;
    },
  };
}
