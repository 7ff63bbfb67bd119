import type { CustomerFacts, PolicyFacts } from '../../contracts/facts.ts';
import type { ProductLine } from '../../contracts/records/policy.ts';
import { placesOfPolicy } from '../concern/places-of-policy.ts';
import type { ItemKey } from '../item-key.ts';
import { customerPartition } from './customer-item.ts';
import type { LocationFacts } from './location-item.ts';
import { placeRowKeys } from './place-rows.ts';

/** What stands of one customer that decides where their policies are found. An orphan's customer is not there yet. */
export interface Book {
  readonly customer: CustomerFacts | undefined;
  readonly policies: readonly PolicyFacts[];
  readonly locations: readonly LocationFacts[];
}

/** A policy at one of its places, with the rows by which it is found. */
export interface PlacedPair {
  readonly policy: PolicyFacts;
  readonly location: LocationFacts;
  /** The policy's zone, or else the customer's. */
  readonly timeZone: string;
  readonly rows: readonly ItemKey[];
}

/** How the sort key of every item that remembers place rows begins. */
export const PLACED_PREFIX = 'placed#';

/** Where the rows written for a policy at a place are remembered, so that nothing stale stays. */
export function placedKey(customerId: string, locationId: string, policyId: string): ItemKey {
  return { pk: customerPartition(customerId), sk: `${PLACED_PREFIX}${locationId}#${policyId}` };
}

/** Where the version of a customer's place rows is kept: every change of them writes the next. */
export function placesVersionKey(customerId: string): ItemKey {
  return { pk: customerPartition(customerId), sk: 'places' };
}

/** Every policy of these lines at each of its places. A policy whose zone nobody knows yet has none. */
export function placedPairs(book: Book, lines: ReadonlySet<ProductLine>): readonly PlacedPair[] {
  return book.policies.filter(({ line }) => lines.has(line)).flatMap((policy) => pairsOf(policy, book));
}

function pairsOf(policy: PolicyFacts, { customer, locations }: Book): readonly PlacedPair[] {
  const timeZone = policy.timeZone ?? customer?.timeZone;
  if (!timeZone) return [];
  return placesOfPolicy(policy, locations).map((location) => ({
    policy,
    location,
    timeZone,
    rows: placeRowKeys(location, policy.id),
  }));
}
