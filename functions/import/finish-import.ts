import type { ImportJob } from '#shared/contracts/import-job.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import type { ImportServices } from './services.ts';

/**
 * Writes the report, then deletes the upload and what was kept for the report. Each step is marked or can be done
 * again; the report is made once the import is known to be over, so that its duration stays what it was.
 * Answers with the report if it was made now.
 */
export async function finishImport(
  job: ImportJob,
  { files, jobs, parts, systemClock }: ImportServices,
  makeReport: ((finishedAt: Instant) => Promise<ImportReport>) | undefined,
): Promise<ImportReport | undefined> {
  let report: ImportReport | undefined;
  if (makeReport && !job.reached.reported) {
    const finishedAt = await jobs.reach(job.id, 'reporting', systemClock());
    report = await makeReport(finishedAt);
    await files.report(job.key, report);
    await jobs.reach(job.id, 'reported', systemClock());
  }
  await files.remove(job);
  await parts.remove(job.id);
  await jobs.reach(job.id, 'done', systemClock());
  return report;
}
