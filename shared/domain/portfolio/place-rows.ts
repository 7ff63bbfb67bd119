import { PARTITION_LENGTH } from '../geometry/geohash.ts';
import { type ItemKey, itemText } from '../item-key.ts';
import type { LocationFacts } from './location-item.ts';

/** The partition of the place rows of a geohash of three characters. */
export function cellPartition(partition: string): string {
  return `geo#${partition}`;
}

/** The partition of the place rows of zone codes: of a province (`31`), a state (`12`), or a state and type (`FLC`). */
export function zonePartition(scheme: 'adcode' | 'same' | 'ugc', partition: string): string {
  return `${scheme}#${partition}`;
}

/**
 * The keys of every row by which a policy at a location is found: one for its cell, one for each zone code. They name
 * the customer, so that a policy that moves to another customer with its place shares no row with whom it left.
 */
export function placeRowKeys(location: LocationFacts, policyId: string): readonly ItemKey[] {
  const { adcode, same = [], ugc = [] } = location.geocodes ?? {};
  const counties = same.map((code) => code.slice(1)); // the leading digit tells a part of the county
  const found: (readonly [partition: string, code: string])[] = [
    ...counties.map((code) => [zonePartition('same', code.slice(0, 2)), code] as const),
    ...ugc.map((code) => [zonePartition('ugc', code.slice(0, 3)), code] as const),
  ];
  if (location.cell) found.push([cellPartition(location.cell.slice(0, PARTITION_LENGTH)), location.cell]);
  if (adcode) found.push([zonePartition('adcode', adcode.slice(0, 2)), adcode]);
  const keys = found.map(([pk, code]) => ({
    pk,
    sk: [code, location.customerId, location.id, policyId].join('#'),
  }));
  return [...new Map(keys.map((key) => [itemText(key), key])).values()];
}

/** Whether a place row is one of a cell, which holds the exact point. */
export function isCellRow(key: ItemKey): boolean {
  return key.pk.startsWith(cellPartition(''));
}
