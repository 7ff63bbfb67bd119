import { dataClasses } from '../../contracts/class-of-data.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import type { CustomerSecrets } from '../../ports/key-store.ts';
import type { Item } from '../dynamo/item.ts';
import { bytesIn, textIn } from '../dynamo/read-attribute.ts';

const CUSTOMER = 'customer#';

/** Where the secrets of a customer lie in the keys table. */
export function secretsKey(customerId: string): ItemKey {
  return { pk: `${CUSTOMER}${customerId}`, sk: 'keys' };
}

/** The secrets in an item, an attribute a class. Throws StoredItemInvalid. */
export function secretsIn(item: Item): CustomerSecrets {
  const there = dataClasses.filter((dataClass) => item[dataClass] !== undefined);
  return new Map(there.map((dataClass) => [dataClass, bytesIn(item, dataClass)]));
}

/** The secrets in items, by customer id. Throws StoredItemInvalid. */
export function secretsByCustomer(items: readonly Item[]): ReadonlyMap<string, CustomerSecrets> {
  return new Map(items.map((item) => [textIn(item, 'pk').slice(CUSTOMER.length), secretsIn(item)]));
}
