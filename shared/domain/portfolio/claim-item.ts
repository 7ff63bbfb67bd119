import type { ClaimRecord } from '../../contracts/records/claim.ts';
import { customerPartition } from './customer-item.ts';
import type { Split } from './split.ts';

/** A claim's item: the phone numbers of those who may ask about it sealed, all else in clear. */
export function splitClaim(record: ClaimRecord): Split {
  const { type, asOf, phones, ...clear } = record;
  return {
    key: { pk: customerPartition(record.customerId), sk: `claim#${record.id}` },
    customerId: record.customerId,
    clear,
    sealed: phones ? [{ attribute: 'phones', dataClass: 'contact', value: phones }] : [],
  };
}
