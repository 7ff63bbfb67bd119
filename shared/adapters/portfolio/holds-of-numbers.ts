import type { KnownCustomer } from '../../contracts/facts.ts';
import type { Hold } from '../../contracts/records/customer.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import { wrongNumberKey, wrongNumberOfOthers } from '../../domain/portfolio/wrong-number.ts';
import { byKey, type ItemsByKey, itemsAt } from '../dynamo/by-key.ts';
import { stored } from '../dynamo/stored.ts';
import type { Table } from '../dynamo/table.ts';

/**
 * These customers with the holds that others have set on the numbers they share, under all index versions known of
 * them: one strongly consistent read, however many they are (100 numbers a call). Throws StoredItemInvalid.
 */
export async function withHoldsOfNumbers(
  table: Pick<Table, 'batchGet'>,
  known: readonly KnownCustomer[],
): Promise<readonly KnownCustomer[]> {
  const keys = known.flatMap(({ customer }) => wrongNumberKeys(customer.phoneIndexes));
  const found = byKey(await table.batchGet(keys, { consistent: true }));
  return known.map((one) => {
    const { id, phoneIndexes, holds = [] } = one.customer;
    const ofOthers = holdsOfOthers(phoneIndexes, id, found);
    return ofOthers.length === 0
      ? one
      : { ...one, customer: { ...one.customer, holds: [...holds, ...ofOthers] } };
  });
}

/** Where it stands that a number is wrong, by its indexes. */
export function wrongNumberKeys(phoneIndexes: readonly string[]): readonly ItemKey[] {
  return phoneIndexes.map(wrongNumberKey);
}

/**
 * The holds on a number that others than this customer have set, of items by the text of their keys. Throws
 * StoredItemInvalid.
 */
export function holdsOfOthers(
  phoneIndexes: readonly string[],
  customerId: string,
  found: ItemsByKey,
): readonly Hold[] {
  const items = itemsAt(wrongNumberKeys(phoneIndexes), found);
  return stored('hold of a number', () => items.flatMap((item) => wrongNumberOfOthers(item, customerId)));
}
