import { dynamoPortfolio } from '#shared/adapters/dynamo-portfolio.ts';
import { dataClasses } from '#shared/contracts/class-of-data.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import { placedLines } from '#shared/hazards/placed-lines.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { opening } from '#shared/vault/open.ts';
import { sealing } from '#shared/vault/seal.ts';
import { noEffects } from './effects.ts';
import { anInstance } from './instance.ts';
import type { CrashPlace } from './place.ts';
import { aVault } from './services.ts';

const RECORDS_A_CALL = 90;
const AS_OF = '2026-09-01T00:00:00.000Z';

/** Puts records into the book of a place, with the rows by which policies are found. */
export async function putInBook(place: CrashPlace, records: readonly PortfolioRecord[]): Promise<void> {
  const { clients } = anInstance(place, noEffects());
  const keys = aVault({ clients, place }, systemClock);
  const portfolio = dynamoPortfolio({
    client: clients.dynamo,
    table: place.tables.core,
    seal: sealing({ keys, classes: dataClasses }),
    open: opening({ keys, classes: dataClasses }),
    index: keyedIndex(keys),
    placedLines,
  });
  for (const some of chunksOf(records, RECORDS_A_CALL)) {
    await portfolio.save(some.map((record) => ({ record, asOf: AS_OF })));
  }
  await portfolio.settlePlaces([...new Set(records.map(ownerOf))]);
}
