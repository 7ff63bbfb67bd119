import * as z from 'zod/mini';
import { News } from '../../../contracts/changes/change.ts';
import { ClaimRecord } from '../../../contracts/records/claim.ts';
import type { PortfolioRecord } from '../../../contracts/records/record.ts';
import type { Standing } from './standing.ts';

/** The fields that news changes, by type of record. */
const amendable = {
  customer: ['consents', 'holds'],
  policy: ['status', 'effectiveFrom', 'effectiveTo', 'cancelledOn', 'premiumDue', 'benefits'],
  claim: ['stage', 'missingDocuments', 'expected'],
  location: [],
} as const satisfies Record<PortfolioRecord['type'], readonly string[]>;

/** What is kept beside a record that news has changed: what its line says of the fields concerned, and the news. */
export const Amendments = z.object({ line: z.record(z.string(), z.unknown()), news: z.array(News) });
export type Amendments = z.infer<typeof Amendments>;

/** What is to be kept beside the record that stands. */
export function amendmentsOf({ line, news }: Pick<Standing, 'line' | 'news'>): Amendments {
  const fields: readonly string[] = amendable[line.type];
  const said = Object.entries(line).filter(([field, value]) => fields.includes(field) && value !== undefined);
  return { line: Object.fromEntries(said), news: [...news] };
}

/** The fields of the line again, from those of what stands and what is kept beside it. */
export function fieldsOfLine(
  stands: Readonly<Record<string, unknown>>,
  type: PortfolioRecord['type'],
  { line }: Amendments,
): Readonly<Record<string, unknown>> {
  const fields: readonly string[] = amendable[type];
  const others = Object.entries(stands).filter(([field]) => !fields.includes(field));
  return { ...Object.fromEntries(others), ...line };
}

/** A claim as its line has it, without the news that is kept beside it. */
export function lineUnder(claim: ClaimRecord, { line }: Amendments): ClaimRecord {
  const { stage, missingDocuments, expected, ...others } = claim;
  return ClaimRecord.parse({ ...others, ...line });
}
