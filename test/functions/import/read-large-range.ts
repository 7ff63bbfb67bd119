// Reads a generated file of so many MB as one range, through ports that keep nothing, and prints the lines read and
// the most memory the process ever held. Run by memory.test.ts under a small heap.

import { systemClock } from '#shared/runtime/clocks.ts';
import { readRange } from '../../../functions/import/read-range.ts';
import { deployedMeasures, type ImportServices } from '../../../functions/import/services.ts';
import { aHousehold } from '../../support/a-big-book.ts';
import { memoryImportJobs } from '../../support/fakes/memory-import-jobs.ts';
import { memoryImportTasks } from '../../support/fakes/memory-import-tasks.ts';

const bytes = Number(process.argv[2]) * 1_000_000;

async function* generated(): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for (let at = 0; sent < bytes; at++) {
    const text = aHousehold(at)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
    const chunk = Buffer.from(text);
    yield chunk.subarray(0, bytes - sent);
    sent += chunk.length;
  }
}

const services: ImportServices = {
  files: {
    read: async () => generated(),
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
  systemClock,
  measures: deployedMeasures,
};
const now = systemClock();
const job = await services.jobs.begin({
  id: { name: 'large', sequence: '0' },
  key: 'uploads/large.ndjson',
  bytes,
  uploadedAt: now,
  startedAt: now,
  rangeBytes: bytes,
  ranges: 1,
  buckets: 4,
});
await readRange(job, 0, services, () => 60_000);
const lines = (await services.jobs.segments(job.id)).reduce((sum, segment) => sum + segment.lines, 0);
console.log(JSON.stringify({ lines, rss: process.resourceUsage().maxRSS * 1024 }));
