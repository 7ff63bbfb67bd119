import type { Consents } from '../../contracts/records/customer.ts';
import type { ImportWarning } from '../../contracts/records/import-report.ts';
import type { LocationRecord } from '../../contracts/records/location.ts';
import type { PortfolioRecord } from '../../contracts/records/record.ts';
import { isInside, regionBoxOf } from '../../rules/region-boxes.ts';

/**
 * What an operator should look at on a line that goes in all the same.
 * `no-evidence`: a consent that needs evidence has none and counts as absent · `zero-coordinates`: 0°, 0° lies in
 * the sea, it is what systems write for "unknown" · `swapped-coordinates`: the point lies outside its province or
 * state, and inside with latitude and longitude changed round.
 */
export type Warning = 'no-evidence' | 'zero-coordinates' | 'swapped-coordinates';

/** The warnings of one record, as they go into the report of line `line` (counted from 1). */
export function warningsOf(line: number, record: PortfolioRecord): readonly ImportWarning[] {
  const found: readonly (readonly [string, Warning])[] = [
    ...bareConsents(record).map((field) => [field, 'no-evidence'] as const),
    ...(record.type === 'location' ? doubtsOf(record) : []).map((warning) => ['lat', warning] as const),
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

function doubtsOf({ lat, lon, geocodes }: LocationRecord): readonly Warning[] {
  if (lat === undefined || lon === undefined) return [];
  if (lat === 0 && lon === 0) return ['zero-coordinates'];
  const box = geocodes && regionBoxOf(geocodes);
  return box && !isInside(box, lat, lon) && isInside(box, lon, lat) ? ['swapped-coordinates'] : [];
}
