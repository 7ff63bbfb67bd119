import type { PortfolioRecord } from '../../contracts/records/record.ts';
import type { ItemKey } from '../item-key.ts';
import { customerKey } from './customer-item.ts';
import { splitRecord } from './split-record.ts';

/** Whose record this is: a customer is their own. */
export function ownerOf(record: PortfolioRecord): string {
  return record.type === 'customer' ? record.id : record.customerId;
}

/**
 * Where it is remembered whose a record is, so that one that comes under another customer is taken from the first:
 * `owner#policy#<id>` / `owner`. A customer's own item needs none.
 */
export function ownerKey({ type, id }: PortfolioRecord): ItemKey | undefined {
  return type === 'customer' ? undefined : ownerKeyOf(type, id);
}

/** The same for a record known by its type and id alone. */
export function ownerKeyOf(type: Exclude<PortfolioRecord['type'], 'customer'>, id: string): ItemKey {
  return { pk: `owner#${type}#${id}`, sk: 'owner' };
}

/** Where the record lies, or would lie if it belonged to this customer. */
export function recordKeyAt(record: PortfolioRecord, customerId: string): ItemKey {
  return record.type === 'customer' ? customerKey(record.id) : splitRecord({ ...record, customerId }).key;
}
