import type { CustomerRecord } from '../../contracts/records/customer.ts';
import type { ItemKey } from '../item-key.ts';
import { customerPartition } from './customer-item.ts';

/** Something a customer can be found by, in its canonical form; it is stored as a keyed digest only. */
export interface Findable {
  readonly kind: 'phone' | 'email' | 'national-id' | 'last-four';
  readonly canonical: string;
}

/** The canonical form of the last four characters of a customer's identity number. */
export function lastFourOf(customerId: string, nationalId: string): string {
  return `${customerId}|${nationalId.slice(-4).toUpperCase()}`;
}

/** What a customer can be found by: phone, and e-mail and identity number where given. The phone comes first. */
export function findables({ id, phone, email, nationalId }: CustomerRecord): readonly Findable[] {
  const found: Findable[] = [{ kind: 'phone', canonical: phone }];
  if (email) found.push({ kind: 'email', canonical: email.toLowerCase() });
  if (nationalId) {
    found.push({ kind: 'national-id', canonical: nationalId.toUpperCase() });
    found.push({ kind: 'last-four', canonical: lastFourOf(id, nationalId) });
  }
  return found;
}

/** The index row under a digest that leads to a customer; shared numbers have one row for each customer. */
export function indexRowKey(kind: Findable['kind'], digest: string, customerId: string): ItemKey {
  return { pk: `${kind}#${digest}`, sk: customerPartition(customerId) };
}
