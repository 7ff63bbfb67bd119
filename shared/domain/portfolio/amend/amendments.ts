import * as z from 'zod/mini';
import { News } from '../../../contracts/changes/change.ts';
import type { PortfolioRecord } from '../../../contracts/records/record.ts';
import { RecordPart } from './part.ts';

/** What is kept beside a record that news has changed: what its line says of it, and the news. */
export const Amendments = z.object({ line: RecordPart, news: z.array(News) });
export type Amendments = z.infer<typeof Amendments>;

/** A record as far as news is concerned; undefined of a place, which no news changes. */
export function partOf(record: PortfolioRecord): RecordPart | undefined {
  return record.type === 'location' ? undefined : RecordPart.parse(record);
}
