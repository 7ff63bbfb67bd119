import type { Consents, CustomerRecord } from '../../contracts/records/customer.ts';
import type { LocationRecord } from '../../contracts/records/location.ts';
import type { PortfolioRecord } from '../../contracts/records/record.ts';
import { isInside, regionBoxOf } from '../../rules/region-boxes.ts';

/**
 * What an operator should look at on a line that goes in all the same.
 * `no-evidence`: a consent that needs evidence has none and counts as absent · `zero-coordinates`: 0°, 0° lies in
 * the sea, it is what systems write for "unknown" · `swapped-coordinates`: the point lies outside its province or
 * state, and inside with latitude and longitude changed round; beyond the poles (90°) it is not stored.
 */
export type Warning = 'no-evidence' | 'zero-coordinates' | 'swapped-coordinates';

/** A warning of a record, to which the report adds the line. */
export interface Doubt {
  readonly field: string;
  readonly warning: Warning;
}

/** Of a point with latitude and longitude changed round. */
export const swappedPoint: Doubt = { field: 'lat', warning: 'swapped-coordinates' };

/** The warnings of one record. */
export function doubtsOf(record: PortfolioRecord): readonly Doubt[] {
  switch (record.type) {
    case 'customer':
      return bareConsents(record).map((field) => ({ field, warning: 'no-evidence' }));
    case 'location':
      return doubtsOfPoint(record);
    default:
      return [];
  }
}

const needEvidence = ['marketing', 'health'] as const satisfies readonly (keyof Consents)[];

function bareConsents({ consents }: CustomerRecord): readonly string[] {
  return needEvidence
    .filter((purpose) => consents[purpose] === 'granted')
    .map((purpose) => `consents.${purpose}`);
}

function doubtsOfPoint({ lat, lon, geocodes }: LocationRecord): readonly Doubt[] {
  if (lat === undefined || lon === undefined) return [];
  if (lat === 0 && lon === 0) return [{ field: 'lat', warning: 'zero-coordinates' }];
  const box = geocodes && regionBoxOf(geocodes);
  return box && !isInside(box, lat, lon) && isInside(box, lon, lat) ? [swappedPoint] : [];
}
