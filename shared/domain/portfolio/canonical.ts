import type { PortfolioRecord } from '../../contracts/records/record.ts';

/** Changes when the same record comes to be stored in another form, so that a repeated import writes it again. */
const STORED_FORM = 1;

/** The record as one text, the same for the same content whatever the order of its fields; `asOf` is no content. */
export function canonicalRecord({ asOf, ...content }: PortfolioRecord): string {
  return `${STORED_FORM}:${JSON.stringify(content, sortedKeys)}`;
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
