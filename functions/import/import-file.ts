import type { UploadedPortfolio } from '#shared/contracts/events/portfolio-uploaded.ts';
import type { ImportReport } from '#shared/contracts/records/import-report.ts';
import { splitLines } from '#shared/domain/import/split-lines.ts';
import type { ImportFiles } from '#shared/ports/import-files.ts';
import type { Portfolio } from '#shared/ports/portfolio.ts';
import { inLots } from './lots.ts';
import { newTally } from './tally.ts';

/** What an import acts through. */
export interface ImportServices {
  readonly files: ImportFiles;
  readonly portfolio: Portfolio;
}

/** How many lines are compared with the store and written together. */
const LOT = 100;

/**
 * Takes a file into the portfolio, writes its report beside it, then deletes it. Good lines go in whatever the bad
 * ones are. Doing it again is safe: unchanged lines write nothing. Undefined when the file is gone: it was done.
 */
export async function importFile(
  { key, uploadedAt }: UploadedPortfolio,
  { files, portfolio }: ImportServices,
): Promise<ImportReport | undefined> {
  const bytes = await files.read(key);
  if (!bytes) return undefined;
  const tally = newTally();
  const touched = new Set<string>();
  for await (const lot of inLots(splitLines(bytes), uploadedAt, LOT)) {
    tally.add(lot, await portfolio.save(lot.good));
    for (const { record } of lot.good)
      touched.add(record.type === 'customer' ? record.id : record.customerId);
  }
  await portfolio.settlePlaces([...touched]);
  await files.report(key, tally.report());
  await files.remove(key);
  return tally.report();
}
