import type { UploadedPortfolio } from '#shared/contracts/events/portfolio-uploaded.ts';
import type { ImportJob } from '#shared/contracts/import-job.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import { division } from '#shared/domain/import/byte-ranges.ts';
import { importNameOf } from '#shared/domain/import/import-id.ts';
import { judge } from '#shared/domain/import/notes.ts';
import type { Remaining } from '#shared/runtime/queue-function.ts';
import { finishImport } from './finish-import.ts';
import { lotsOf } from './read-range.ts';
import { reportOf } from './report-of.ts';
import { restoreLast } from './restore-last.ts';
import { addLot, noResults } from './segment-results.ts';
import type { ImportServices } from './services.ts';
import { nobody, settleCustomers, touch } from './settle-customers.ts';
import { tellChanged } from './tell-changed.ts';

const noHurry: Remaining = () => Number.POSITIVE_INFINITY;

/**
 * Starts the import of an upload: a small one is imported at once, of a larger one the tasks are left to be done.
 * Answers with the report if it was made now. Being told of the same upload again does no harm: lines that are saved are found to be saved.
 */
export async function importUpload(
  upload: UploadedPortfolio,
  services: ImportServices,
): Promise<ImportReport | undefined> {
  const job = await services.jobs.begin(planOf(upload, services));
  if (job.reached.done) return undefined;
  if (job.bytes <= services.measures.atOnce) return importAtOnce(job, services);
  if (job.reached.settling) return undefined;
  const ranges = Array.from({ length: job.ranges }, (_, range) => range);
  await services.tasks.enqueue(ranges.map((range) => ({ kind: 'read', import: job.id, range })));
  return undefined;
}

function planOf({ sequence, ...upload }: UploadedPortfolio, { measures, systemClock }: ImportServices) {
  const id = { name: importNameOf(upload.key), sequence };
  return { ...upload, id, startedAt: systemClock(), ...division(upload.bytes, measures.range) };
}

/** All of it in one go, with all results in memory. */
async function importAtOnce(job: ImportJob, services: ImportServices): Promise<ImportReport | undefined> {
  const make = job.reached.reported ? undefined : await readAndSettle(job, services);
  return finishImport(job, services, make);
}

async function readAndSettle(job: ImportJob, services: ImportServices) {
  const { remarks, records, customers } = noResults();
  for await (const lot of lotsOf(job, { from: 0, to: job.bytes }, services))
    addLot({ remarks, records, customers }, lot, await services.portfolio.save(lot.good), 0);
  const { hear, verdict } = judge();
  hear({ linesBefore: 0, records });
  const { restore, ...counts } = verdict();
  await restoreLast(job, restore, services, noHurry);
  const touched = nobody();
  touch(touched, customers);
  const { changed, ...counted } = await settleCustomers(touched, services.portfolio, noHurry);
  await tellChanged(job, changed, services);
  const result = { ...counts, ...counted, older: [...counts.older] };
  return async (finishedAt: Instant) => reportOf(job, finishedAt, remarks, result);
}
