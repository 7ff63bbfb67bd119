import type { KeyStore, WrappedCustomerKeys } from '../ports/key-store.ts';
import { collected } from './dynamo/collected.ts';
import type { Item } from './dynamo/item.ts';
import { nothingThere } from './dynamo/put.ts';
import { bytesIn, textIn } from './dynamo/read-attribute.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

const CUSTOMER = 'customer#';
const KEYS = { sk: 'keys' } as const;

/** Wrapped keys in the keys table: `class#contact` / `v1`, and one item for each customer. */
export function dynamoKeyStore(options: TableOptions): KeyStore {
  const table = dynamoTable(options);
  return {
    async classKeys(keyClass) {
      const items = await collected(table.queryPages({ pk: `class#${keyClass}`, consistent: true }));
      return items.map((item) => ({
        version: Number(textIn(item, 'sk').slice(1)),
        wrapped: bytesIn(item, 'wrapped'),
      }));
    },
    async addClassKey(keyClass, { version, wrapped }) {
      const item = { pk: `class#${keyClass}`, sk: `v${version}`, wrapped };
      return (await table.put(item, nothingThere)).written;
    },
    async customerKeys(customerIds, consistency) {
      const keys = customerIds.map((id) => ({ pk: `${CUSTOMER}${id}`, ...KEYS }));
      const items = await table.batchGet(keys, { consistent: consistency === 'strong' });
      return new Map(items.map((item) => [textIn(item, 'pk').slice(CUSTOMER.length), wrappedKeys(item)]));
    },
    async addCustomerKeys(customerId, keys) {
      const change = setWhereEmpty(keys);
      const item = await table.update({ pk: `${CUSTOMER}${customerId}`, ...KEYS }, { change });
      return wrappedKeys(item ?? {});
    },
  };
}

function wrappedKeys(item: Item): WrappedCustomerKeys {
  return new Map(
    Object.entries(item).filter((entry): entry is [string, Uint8Array] => entry[1] instanceof Uint8Array),
  );
}

function setWhereEmpty(keys: WrappedCustomerKeys) {
  const slots = [...keys].map(([slot, wrapped], at) => ({
    slot,
    wrapped,
    name: `#k${at}`,
    value: `:k${at}`,
  }));
  return {
    expression: `SET ${slots.map(({ name, value }) => `${name} = if_not_exists(${name}, ${value})`).join(', ')}`,
    names: Object.fromEntries(slots.map(({ name, slot }) => [name, slot])),
    values: Object.fromEntries(slots.map(({ value, wrapped }) => [value, wrapped])),
  };
}
