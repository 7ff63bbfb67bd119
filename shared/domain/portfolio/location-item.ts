import * as z from 'zod/mini';
import { Geocodes, LocationKind, type LocationRecord } from '../../contracts/records/location.ts';
import type { ExactPlace } from '../../contracts/sealed.ts';
import { geohashOf } from '../geometry/geohash.ts';
import type { ItemKey } from '../item-key.ts';
import { customerPartition } from './customer-item.ts';
import type { Split, StoredItem } from './split.ts';

/** How the sort key of every location of a customer begins. */
export const LOCATION_PREFIX = 'location#';

/** Where a location lies. */
export function locationKey(customerId: string, locationId: string): ItemKey {
  return { pk: customerPartition(customerId), sk: `${LOCATION_PREFIX}${locationId}` };
}

/** What stands in clear of a location: `cell` is the geohash of five characters its point lies in, if it has one. */
export const LocationFacts = z.object({
  id: z.string(),
  customerId: z.string(),
  policyId: z.optional(z.string()),
  kind: LocationKind,
  geocodes: z.optional(Geocodes),
  cell: z.optional(z.string()),
});
export type LocationFacts = z.infer<typeof LocationFacts>;

function exactPlace({ lat, lon }: LocationRecord): ExactPlace | undefined {
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

/** A location's item: the exact point sealed; its cell of about 4.9 × 4.9 km and its zone codes in clear. */
export function splitLocation(record: LocationRecord): Split {
  const { type, asOf, lat, lon, ...clear } = record;
  const place = exactPlace(record);
  return {
    key: locationKey(record.customerId, record.id),
    customerId: record.customerId,
    clear: { ...clear, cell: place && geohashOf(place.lat, place.lon) },
    sealed: place ? [{ attribute: 'place', dataClass: 'place', value: place }] : [],
  };
}

/** What stands in clear of a stored location. Throws ZodError. */
export function locationFacts(item: StoredItem): LocationFacts {
  return LocationFacts.parse(item);
}
