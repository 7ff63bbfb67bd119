import type { Geocodes } from '../../contracts/records/location.ts';
import type { ZoneRange } from './zone-range.ts';

/** Where a place stands among the zone rows: one partition and code per zone it lies in. */
export interface ZoneRow extends Pick<ZoneRange, 'scheme' | 'partition'> {
  readonly code: string;
}

/** The zone rows of a place: its adcode by province, US counties without the part digit by state, zones by state and type. */
export function zoneRowsOf(geocodes: Geocodes | undefined): readonly ZoneRow[] {
  const adcodes = geocodes?.adcode ? [geocodes.adcode] : [];
  const counties = new Set(geocodes?.same?.map((code) => code.slice(1)));
  const zones = new Set(geocodes?.ugc);
  return [
    ...adcodes.map((code) => ({ scheme: 'adcode' as const, partition: code.slice(0, 2), code })),
    ...[...counties].map((code) => ({ scheme: 'same' as const, partition: code.slice(0, 2), code })),
    ...[...zones].map((code) => ({ scheme: 'ugc' as const, partition: code.slice(0, 3), code })),
  ];
}
