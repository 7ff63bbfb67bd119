import { collected } from '../domain/collected.ts';
import type { CustomerSecrets, KeyStore } from '../ports/key-store.ts';
import { nothingThere } from './dynamo/put.ts';
import { bytesIn, textIn } from './dynamo/read-attribute.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { secretsByCustomer, secretsIn, secretsKey } from './keys/secrets-item.ts';

/** Wrapped class keys, `class#contact` / `v1`, and one item of secrets for each customer, an attribute a class. */
export function dynamoKeyStore(options: TableOptions): KeyStore {
  const table = dynamoTable(options);
  return {
    async classKeys(keyClass) {
      const items = await collected(table.queryPages({ pk: `class#${keyClass}`, consistent: true }));
      return items.map((item) => ({
        version: Number(textIn(item, 'sk').slice(1)),
        madeAt: textIn(item, 'madeAt'),
        wrapped: bytesIn(item, 'wrapped'),
      }));
    },
    async addClassKey(keyClass, { version, madeAt, wrapped }) {
      const item = { pk: `class#${keyClass}`, sk: `v${version}`, madeAt, wrapped };
      return (await table.put(item, nothingThere)).written;
    },
    async customerSecrets(customerIds, consistency) {
      const consistent = consistency === 'strong';
      return secretsByCustomer(await table.batchGet(customerIds.map(secretsKey), { consistent }));
    },
    async addCustomerSecrets(customerId, secrets) {
      const change = setWhereEmpty(secrets);
      const item = await table.update(secretsKey(customerId), { change });
      return secretsIn(item ?? {});
    },
  };
}

function setWhereEmpty(secrets: CustomerSecrets) {
  const classes = [...secrets.keys()];
  const change = (dataClass: string) => `#${dataClass} = if_not_exists(#${dataClass}, :${dataClass})`;
  return {
    expression: `SET ${classes.map(change).join(', ')}`,
    names: Object.fromEntries(classes.map((dataClass) => [`#${dataClass}`, dataClass])),
    values: Object.fromEntries([...secrets].map(([dataClass, bytes]) => [`:${dataClass}`, bytes])),
  };
}
