import { ImportReport } from '#shared/contracts/records/import-report.ts';
import type { Desk } from '../desk.ts';
import { type Given, positionals, secondsOf, textFlag } from '../given.ts';
import { awaitReport } from '../importing/await-report.ts';
import { fingerprint } from '../importing/fingerprint.ts';
import { showReport } from '../importing/show-report.ts';
import { defineVerb } from '../verb.ts';

const DEFAULT_SECONDS = '3600';

/** `covercast import FILE`: brings a portfolio in and tells what became of each line. */
export const importVerb = defineVerb<ImportReport>({
  name: 'import',
  synopsis: 'FILE [--wait SECONDS]',
  summary: 'Brings in a portfolio file and tells what became of its lines',
  details: `FILE is NDJSON: one customer, policy, claim or location a line, in UTF-8, 64 KB a line at most. Lines that
are refused are told by line, field and reason; the others go in all the same. The uploaded file is deleted
when it is done. The same file can be brought in again: what has not changed is told as unchanged.
--wait SECONDS: how long to wait for the report (default ${DEFAULT_SECONDS}); the import goes on if that is too short.`,
  options: { wait: { type: 'string' } },
  result: ImportReport,
  run: runImport,
  show: showReport,
});

async function runImport(given: Given, desk: Desk): Promise<ImportReport> {
  const [file] = positionals(given, 'FILE');
  const seconds = secondsOf(textFlag(given, 'wait') ?? DEFAULT_SECONDS, 'wait');
  const { digest, bytes } = await fingerprint(file);
  const { uploads } = await desk.reach();
  const id = `${desk.clock().replaceAll(/\D/g, '')}-${digest}`;
  await uploads.put(id, file);
  desk.say(`Uploaded ${file} (${bytes} bytes), waiting for its report`);
  return await awaitReport(uploads, desk, id, seconds);
}
