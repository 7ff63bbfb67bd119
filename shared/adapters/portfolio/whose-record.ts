import type { ItemKey } from '../../domain/item-key.ts';
import type { Amendable } from '../../domain/portfolio/amend/part.ts';
import { claimKey } from '../../domain/portfolio/claim-item.ts';
import { customerKey } from '../../domain/portfolio/customer-item.ts';
import { ownerKeyOf } from '../../domain/portfolio/owner-item.ts';
import { policyKey } from '../../domain/portfolio/policy-item.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import type { Table } from '../dynamo/table.ts';

/** A record by its type and id. */
interface Named {
  readonly type: Amendable;
  readonly id: string;
}

/** Whose a record is, read strongly consistent; undefined when there is none such. */
export async function whoseRecord(table: Table, { type, id }: Named): Promise<string | undefined> {
  const key = type === 'customer' ? customerKey(id) : ownerKeyOf(type, id);
  const [found] = await table.batchGet([key], { consistent: true });
  if (!found) return undefined;
  return type === 'customer' ? id : textIn(found, 'customerId');
}

/** The item of a record, wherever it lies, read strongly consistent; undefined when there is none such. */
export async function findRecord(table: Table, named: Named): Promise<Item | undefined> {
  const customerId = await whoseRecord(table, named);
  if (customerId === undefined) return undefined;
  const [item] = await table.batchGet([keyAt(named, customerId)], { consistent: true });
  return item;
}

function keyAt({ type, id }: Named, customerId: string): ItemKey {
  switch (type) {
    case 'customer':
      return customerKey(id);
    case 'policy':
      return policyKey(customerId, id);
    case 'claim':
      return claimKey(customerId, id);
  }
}
