import type { ImportProgress } from '#shared/contracts/import-job.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import type { Desk, Uploads } from '../desk.ts';
import { CommandFailed } from '../errors.ts';

const POLL = 500;
const SAY_EVERY = 5_000;

/** Waits for the report of an upload, telling every 5 s how far it is. Throws CommandFailed `no-report`. */
export async function awaitReport(
  uploads: Uploads,
  desk: Desk,
  id: string,
  seconds: number,
): Promise<ImportReport> {
  const startedAt = millisecondsOf(desk.clock());
  let saidAt = startedAt;
  for (;;) {
    const report = await uploads.report(id);
    if (report !== undefined) return report;
    const now = millisecondsOf(desk.clock());
    if (now - startedAt >= seconds * 1000) throw noReport(seconds);
    if (now - saidAt >= SAY_EVERY) {
      desk.say(`${Math.round((now - startedAt) / 1000)} s: ${stateOf(await uploads.progress(id))}`);
      saidAt = now;
    }
    await desk.sleep(POLL);
  }
}

function stateOf(progress: ImportProgress | undefined): string {
  if (progress === undefined) return 'not begun yet';
  const { bytes, bytesRead, linesRead, buckets, settled } = progress;
  if (settled > 0) return `${linesRead} lines read, places settled: ${percent(settled, buckets)}`;
  return bytesRead > 0
    ? `${linesRead} lines read, ${percent(bytesRead, bytes)} of the file`
    : 'still being imported';
}

function percent(part: number, whole: number): string {
  return `${Math.floor((100 * part) / Math.max(1, whole))} %`;
}

function noReport(seconds: number): CommandFailed {
  const remedy =
    'A large file may need longer (--wait SECONDS); else see whether `covercast status` shows it among the dead.';
  return new CommandFailed('no-report', `No report after ${seconds} s. ${remedy}`, { field: 'wait' });
}
