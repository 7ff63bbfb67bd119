import { collected } from '../../domain/collected.ts';
import { customerFacts, customerPartition } from '../../domain/portfolio/customer-item.ts';
import { LOCATION_PREFIX, locationFacts } from '../../domain/portfolio/location-item.ts';
import { type Book, PLACED_PREFIX, placesVersionKey } from '../../domain/portfolio/placed-pairs.ts';
import { POLICY_PREFIX, policyFacts } from '../../domain/portfolio/policy-item.ts';
import { beginning } from '../dynamo/beginning.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import { stored } from '../dynamo/stored.ts';
import type { Table } from '../dynamo/table.ts';

/** Everything of one customer that place rows come from, and what is remembered of those written before. */
export interface StoredBook {
  readonly customerId: string;
  readonly book: Book;
  /** The locations' items by location id: their sealed points, and digests. */
  readonly locationItems: ReadonlyMap<string, Item>;
  /** What is remembered of place rows, by sort key. */
  readonly placed: ReadonlyMap<string, Item>;
  /** How often the place rows were changed. */
  readonly version: number;
}

/** Reads a customer's partition, strongly consistent. Throws StoredItemInvalid. */
export async function readBook(table: Table, customerId: string): Promise<StoredBook> {
  const pk = customerPartition(customerId);
  const items = await collected(table.queryPages({ pk, consistent: true }));
  const customer = items.find((item) => textIn(item, 'sk') === 'customer');
  const version = items.find((item) => textIn(item, 'sk') === placesVersionKey(customerId).sk);
  const locations = beginning(items, LOCATION_PREFIX);
  return {
    customerId,
    book: {
      customer: customer && stored('customer', () => customerFacts(customer)),
      policies: beginning(items, POLICY_PREFIX).map((item) => stored('policy', () => policyFacts(item))),
      locations: locations.map((item) => stored('location', () => locationFacts(item))),
    },
    locationItems: new Map(locations.map((item) => [textIn(item, 'id'), item])),
    placed: new Map(beginning(items, PLACED_PREFIX).map((item) => [textIn(item, 'sk'), item])),
    version: Number(version?.['version'] ?? 0),
  };
}
