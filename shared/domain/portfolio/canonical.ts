import type { PortfolioRecord } from '../../contracts/records/record.ts';
import { sortedJson } from '../sorted-json.ts';

/** Changes when the same record comes to be stored in another form, so that a repeated import writes it again. */
const storedForm: Readonly<Record<PortfolioRecord['type'], number>> = {
  customer: 1,
  policy: 1,
  location: 1,
  claim: 2, // since when documents are missing
};

/** The record as one text, the same for the same content whatever the order of its fields; `asOf` is no content. */
export function canonicalRecord({ asOf, ...content }: PortfolioRecord): string {
  return `${storedForm[content.type]}:${sortedJson(content)}`;
}
