// Judges and settles a bucket of so many MiB of the file, of the shortest lines that hold a record, through ports
// that keep nothing, and prints the lines and the most memory the process ever held. Run by memory.test.ts.

import { blocksOf, noResults } from '../../../functions/import/segment-results.ts';
import { settleBucket } from '../../../functions/import/settle-bucket.ts';
import { measuredPlan, measuredServices, printMeasured } from './measured-services.ts';

const MIB = 2 ** 20;
const LINE = 90; // {"type":"location","id":"l1","customerId":"c1","kind":"home","geocodes":{"adcode":"310115"}}
const LINES = Math.floor(MIB / LINE); // of a segment
const segments = Number(process.argv[2]);

/** The notes of a segment: every line a record and a customer of its own. */
function notesOf(segment: number): readonly string[] {
  const results = noResults();
  for (let line = 1; line <= LINES; line++) {
    const offset = segment * MIB + (line - 1) * LINE;
    const customerId = `c${segment * LINES + line}`;
    const record = `location l${segment * LINES + line}`;
    const asOf = '2026-11-22T07:00:00.000Z';
    results.records.push({ record, offset, end: offset + LINE, line, asOf, outcome: 'older' });
    results.customers.push({ customerId, record });
  }
  return blocksOf(results, 1);
}

const services = measuredServices({
  parts: {
    put: async (_id, _name, blocks) => blocks.map((block) => Buffer.byteLength(block)),
    read: async (_id, name, range) => notesOf(Number(name.split('-')[1]) / MIB)[range?.from ?? 0] ?? '',
    remove: async () => undefined,
  },
});
const job = await services.jobs.begin(measuredPlan(segments * MIB, 1));
for (let at = 0; at < segments; at++) {
  const [from, to] = [at * MIB, (at + 1) * MIB];
  await services.jobs.checkpoint(job, 0, { from, to, lines: LINES, sizes: [1, 1, 1, 1, 1] });
}
await settleBucket(job, 0, {}, services, () => 60_000);
printMeasured(segments * LINES);
