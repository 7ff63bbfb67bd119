// Puts the report of a file of so many MiB together in which every line is faulty, through ports that keep nothing,
// and prints the rejects counted and the most memory the process ever held. Run by memory.test.ts.

import { LISTED } from '#shared/contracts/records/import-report.ts';
import { division } from '#shared/domain/import/byte-ranges.ts';
import { noRemarks, remarkTexts } from '../../../functions/import/remarks.ts';
import { runTask } from '../../../functions/import/run-task.ts';
import { measuredPlan, measuredServices, printMeasured } from './measured-services.ts';

const MIB = 2 ** 20;
const LINES = 5000; // of a segment
const bytes = Number(process.argv[2]) * MIB;
const { buckets } = division(bytes, 4 * MIB);

const remarks = noRemarks();
remarks.rejectedLines = LINES;
remarks.rejectedTotal = LINES;
for (let line = 1; line <= LINES; line++) remarks.rejected.push({ line, field: 'phone', reason: 'format' });
const kept = remarkTexts(remarks);
const keptSizes = kept.map((text) => text.length);

const counts = { accepted: 0, unchanged: 0, duplicates: 0, orphans: 0, unreadable: 0 };
const older = Array.from({ length: LISTED }, (_, at) => at * 7);
const result = JSON.stringify({ ...counts, older, olderTotal: 5 * LISTED });

let rejects = 0;
const services = measuredServices({
  files: {
    read: async () => undefined,
    report: async (_key, report) => {
      rejects = report.rejectedTotal;
    },
    remove: async () => undefined,
  },
  parts: {
    put: async () => [],
    read: async (_id, name, range) =>
      Buffer.from(name.startsWith('segment') ? (kept[range?.from === 0 ? 0 : 1] ?? '') : result).toString(),
    remove: async () => undefined,
  },
});
const job = await services.jobs.begin(measuredPlan(bytes, buckets));
for (let from = 0; from < bytes; from += MIB) {
  const sizes = [...keptSizes, ...Array.from({ length: 2 * buckets }, () => 10)];
  await services.jobs.checkpoint(job, 0, { from, to: from + MIB, lines: LINES, sizes });
}
await runTask({ kind: 'report', import: job.id }, services, () => 60_000);
printMeasured(rejects);
