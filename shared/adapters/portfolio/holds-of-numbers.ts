import type { KnownCustomer } from '../../contracts/facts.ts';
import type { Hold } from '../../contracts/records/customer.ts';
import { itemText } from '../../domain/item-key.ts';
import { wrongNumberKey, wrongNumberOfOthers } from '../../domain/portfolio/wrong-number.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
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
  const keys = known.flatMap(({ customer }) => customer.phoneIndexes.map(wrongNumberKey));
  const items = await table.batchGet(keys, { consistent: true });
  const byKey = new Map(
    items.map((item) => [itemText({ pk: textIn(item, 'pk'), sk: textIn(item, 'sk') }), item]),
  );
  return known.map((one) => {
    const ofOthers = stored('hold of a number', () => holdsOfOthers(one, byKey));
    if (ofOthers.length === 0) return one;
    return { ...one, customer: { ...one.customer, holds: [...(one.customer.holds ?? []), ...ofOthers] } };
  });
}

function holdsOfOthers({ customer }: KnownCustomer, byKey: ReadonlyMap<string, Item>): readonly Hold[] {
  return customer.phoneIndexes
    .map((phoneIndex) => byKey.get(itemText(wrongNumberKey(phoneIndex))))
    .filter((item) => item !== undefined)
    .flatMap((item) => wrongNumberOfOthers(item, customer.id));
}
