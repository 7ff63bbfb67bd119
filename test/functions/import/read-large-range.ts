// Reads a generated file of so many MB as one range, through ports that keep nothing, and prints the lines read and
// the most memory the process ever held. Run by memory.test.ts under a small heap.

import { readRange } from '../../../functions/import/read-range.ts';
import { aHousehold } from '../../support/a-big-book.ts';
import { measuredPlan, measuredServices, printMeasured } from './measured-services.ts';

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

const files = { read: async () => generated(), report: async () => undefined, remove: async () => undefined };
const services = measuredServices({ files });
const job = await services.jobs.begin(measuredPlan(bytes, 4));
await readRange(job, 0, services, () => 60_000);
printMeasured((await services.jobs.segments(job.id)).reduce((sum, segment) => sum + segment.lines, 0));
