import { dataClasses } from '../../contracts/class-of-data.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import type { CustomerSecrets } from '../../ports/key-store.ts';
import type { Item } from '../dynamo/item.ts';
import { bytesIn, textIn } from '../dynamo/read-attribute.ts';

const CUSTOMER = 'customer#';

/** Where the secrets of a customer lie in the keys table: one item, an attribute a class. */
export function secretsKey(customerId: string): ItemKey {
  return { pk: `${CUSTOMER}${customerId}`, sk: 'keys' };
}

/** Whose secrets an item holds. */
export function whoseSecrets(item: Item): string {
  return textIn(item, 'pk').slice(CUSTOMER.length);
}

/** The secrets in an item; none where it is empty. Throws StoredItemInvalid. */
export function secretsIn(item: Item): CustomerSecrets {
  const there = dataClasses.filter((dataClass) => item[dataClass] !== undefined);
  return new Map(there.map((dataClass) => [dataClass, bytesIn(item, dataClass)]));
}
