import type { ClaimRecord } from '../../contracts/records/claim.ts';
import type { ItemKey } from '../item-key.ts';
import { customerPartition } from './customer-item.ts';
import type { Split } from './split.ts';

/** Where a claim lies. */
export function claimKey(customerId: string, claimId: string): ItemKey {
  return { pk: customerPartition(customerId), sk: `claim#${claimId}` };
}

/** A claim's item: the phone numbers of those who may ask about it sealed, all else in clear. */
export function splitClaim(record: ClaimRecord): Split {
  const { type, asOf, phones, ...clear } = record;
  return {
    key: claimKey(record.customerId, record.id),
    customerId: record.customerId,
    clear,
    sealed: phones ? [{ attribute: 'phones', dataClass: 'contact', value: phones }] : [],
  };
}
