import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import type { Desk, Uploads } from '../desk.ts';
import { CommandFailed } from '../errors.ts';

const POLL = 500;
const SAY_EVERY = 10_000;

/** Waits for the report of an upload, telling every 10 s that it does. Throws CommandFailed `no-report`. */
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
      desk.say(`${Math.round((now - startedAt) / 1000)} s: still being imported`);
      saidAt = now;
    }
    await desk.sleep(POLL);
  }
}

function noReport(seconds: number): CommandFailed {
  const remedy =
    'A large file may need longer (--wait SECONDS); else see whether `covercast status` shows it among the dead.';
  return new CommandFailed('no-report', `No report after ${seconds} s. ${remedy}`, { field: 'wait' });
}
