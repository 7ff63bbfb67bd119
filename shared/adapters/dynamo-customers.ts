import type { Customers } from '../ports/customers.ts';
import type { Open } from '../ports/vault.ts';
import { byKey } from './dynamo/by-key.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { withHoldsOfNumbers } from './portfolio/holds-of-numbers.ts';
import { knownCustomer, recipientKeys } from './portfolio/known-customer.ts';
import { openedCustomer, sealedFields } from './portfolio/opened-customer.ts';

/**
 * Customers of the core table; knowing 25 takes two reads, for whether a number is wrong another customer may say.
 * Throws StoreBusy, AccessDenied, ServiceFailed, StoredItemInvalid; `open` VaultError.
 */
export function dynamoCustomers({ open, ...options }: TableOptions & { readonly open: Open }): Customers {
  const table = dynamoTable(options);
  return {
    async known(recipients) {
      const items = await table.batchGet(recipients.flatMap(recipientKeys), { consistent: true });
      const found = byKey(items);
      const known = recipients.flatMap((recipient) => knownCustomer(recipient, found) ?? []);
      const held = await withHoldsOfNumbers(table, known);
      return new Map(held.map((one) => [one.customer.id, one]));
    },
    async open(customers) {
      const opened = await open.open(customers.flatMap(sealedFields));
      const values = opened.values();
      return customers.map((known) => openedCustomer(known, values));
    },
  };
}
