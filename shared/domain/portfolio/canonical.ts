import type { PortfolioRecord } from '../../contracts/records/record.ts';
import { sortedJson } from '../sorted-json.ts';

/** Changes when the same record comes to be stored in another form, so that a repeated import writes it again. */
const STORED_FORM = 1;

/** The record as one text, the same for the same content whatever the order of its fields; `asOf` is no content. */
export function canonicalRecord({ asOf, ...content }: PortfolioRecord): string {
  return `${STORED_FORM}:${sortedJson(content)}`;
}
