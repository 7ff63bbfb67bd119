import { systemClock } from '#shared/runtime/clocks.ts';
import { deployedMeasures, type ImportServices } from '../../../functions/import/services.ts';
import { memoryImportJobs } from '../../support/fakes/memory-import-jobs.ts';
import { memoryImportTasks } from '../../support/fakes/memory-import-tasks.ts';

/** Services that keep nothing, for programs that measure the memory of a worker; `over` says what they give. */
export function measuredServices(over: Partial<ImportServices>): ImportServices {
  return {
    files: {
      read: async () => undefined,
      report: async () => undefined,
      remove: async () => undefined,
    },
    portfolio: {
      save: async (records) => records.map(() => ({ outcome: 'accepted', left: [] })),
      settlePlaces: async () => ({ unknown: new Set(), unreadable: new Set() }),
    },
    jobs: memoryImportJobs(),
    parts: {
      put: async (_id, _name, blocks) => blocks.map((block) => Buffer.byteLength(block)),
      read: async () => '',
      remove: async () => undefined,
    },
    tasks: memoryImportTasks(),
    events: { publish: async () => undefined },
    systemClock,
    measures: deployedMeasures,
    ...over,
  };
}

/** The plan of an import of so many bytes, in buckets. */
export function measuredPlan(bytes: number, buckets: number) {
  const now = systemClock();
  return {
    id: { name: 'large', sequence: '0' },
    key: 'uploads/large.ndjson',
    bytes,
    uploadedAt: now,
    startedAt: now,
    rangeBytes: bytes,
    ranges: 1,
    buckets,
  };
}

/** Prints the lines that were dealt with, and the most memory the process ever held (bytes). */
export function printMeasured(lines: number): void {
  console.log(JSON.stringify({ lines, rss: process.resourceUsage().maxRSS * 1024 }));
}
