import type { Consents } from '../../contracts/records/customer.ts';
import type { ImportWarning } from '../../contracts/records/import-report.ts';
import type { PortfolioRecord } from '../../contracts/records/record.ts';

/**
 * What an operator should look at on a line that goes in all the same.
 * `no-evidence`: a consent that needs evidence has none and counts as absent · `zero-coordinates`: 0°, 0° lies in
 * the sea, it is what systems write for "unknown" · `unknown-field`: the field is not stored.
 */
export type Warning = 'no-evidence' | 'zero-coordinates' | 'unknown-field';

/** The warnings of one record, as they go into the report of line `line` (counted from 1). */
export function warningsOf(
  line: number,
  record: PortfolioRecord,
  unknownFields: readonly string[],
): readonly ImportWarning[] {
  const found: readonly (readonly [string, Warning])[] = [
    ...bareConsents(record).map((field) => [field, 'no-evidence'] as const),
    ...(isNowhere(record) ? [['lat', 'zero-coordinates'] as const] : []),
    ...unknownFields.map((field) => [field, 'unknown-field'] as const),
  ];
  return found.map(([field, warning]) => ({ line, field, warning }));
}

const needEvidence = ['marketing', 'health'] as const satisfies readonly (keyof Consents)[];

function bareConsents(record: PortfolioRecord): readonly string[] {
  if (record.type !== 'customer') return [];
  return needEvidence
    .filter((purpose) => record.consents[purpose] === 'granted')
    .map((purpose) => `consents.${purpose}`);
}

function isNowhere(record: PortfolioRecord): boolean {
  return record.type === 'location' && record.lat === 0 && record.lon === 0;
}
