import type { ClaimCode } from '../../contracts/claim-code.ts';
import type { ClaimRecord } from '../../contracts/records/claim.ts';
import type { PortfolioRecord } from '../../contracts/records/record.ts';
import type { ItemKey } from '../item-key.ts';
import { customerPartition } from './customer-item.ts';

/** Something a customer or claim can be found by, in its canonical form; it is stored as a keyed digest only. */
export interface Findable {
  readonly kind: 'phone' | 'email' | 'national-id' | 'last-four' | 'claim-code';
  readonly canonical: string;
}

/** The canonical form of the last four characters of a customer's identity number. */
export function lastFourOf(customerId: string, nationalId: string): string {
  return `${customerId}|${nationalId.slice(-4).toUpperCase()}`;
}

/**
 * What a record can be found by: a customer by phone (it comes first), and by e-mail and identity number where
 * given; a claim by the phones of those who may ask about it, and by its code.
 */
export function findables(record: PortfolioRecord, code?: ClaimCode): readonly Findable[] {
  if (record.type === 'claim') return [...phonesOf(record), ...(code === undefined ? [] : [byCode(code)])];
  if (record.type !== 'customer') return [];
  const { id, phone, email, nationalId } = record;
  const found: Findable[] = [{ kind: 'phone', canonical: phone }];
  if (email) found.push({ kind: 'email', canonical: email.toLowerCase() });
  if (nationalId) {
    found.push({ kind: 'national-id', canonical: nationalId.toUpperCase() });
    found.push({ kind: 'last-four', canonical: lastFourOf(id, nationalId) });
  }
  return found;
}

/** What a claim is found by once somebody tells its code. */
export function byCode(code: ClaimCode): Findable {
  return { kind: 'claim-code', canonical: code };
}

function phonesOf({ phones }: ClaimRecord): readonly Findable[] {
  return [...new Set(phones)].map((canonical) => ({ kind: 'phone', canonical }));
}

/**
 * The index row under a digest that leads to a record: `customer#<id>`, or `claim#<id>` with the customer as an
 * attribute. Shared numbers have one row for each, and so has a code that two claims have drawn.
 */
export function indexRowKey(
  kind: Findable['kind'],
  digest: string,
  { type, id }: Pick<PortfolioRecord, 'type' | 'id'>,
): ItemKey {
  return { pk: `${kind}#${digest}`, sk: type === 'customer' ? customerPartition(id) : `${type}#${id}` };
}
