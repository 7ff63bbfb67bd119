import * as z from 'zod/mini';
import { News } from '../../../contracts/changes/change.ts';
import { ClaimRecord } from '../../../contracts/records/claim.ts';
import type { PortfolioRecord } from '../../../contracts/records/record.ts';
import { RecordPart } from './part.ts';

/** What is kept beside a record that news has changed: what its line says of it, and the news. */
export const Amendments = z.object({ line: RecordPart, news: z.array(News) });
export type Amendments = z.infer<typeof Amendments>;

/** A record as far as news is concerned; undefined of a place, which no news changes. */
export function partOf(record: PortfolioRecord): RecordPart | undefined {
  return record.type === 'location' ? undefined : RecordPart.parse(record);
}

/** A claim as its line has it, without the news that is kept beside it. */
export function lineUnder(claim: ClaimRecord, { line }: Amendments): ClaimRecord {
  const { stage, missingDocuments, expected, ...others } = claim;
  return ClaimRecord.parse({ ...others, ...line });
}
