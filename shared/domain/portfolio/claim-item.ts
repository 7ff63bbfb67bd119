import * as z from 'zod/mini';
import { ClaimCode } from '../../contracts/claim-code.ts';
import type { ClaimFacts } from '../../contracts/facts.ts';
import { Instant } from '../../contracts/instant.ts';
import { ClaimRecord } from '../../contracts/records/claim.ts';
import type { ItemKey } from '../item-key.ts';
import { customerPartition } from './customer-item.ts';
import type { Split, StoredItem } from './split.ts';

/** How the sort key of every claim of a customer begins. */
export const CLAIM_PREFIX = 'claim#';

/** Where a claim lies. */
export function claimKey(customerId: string, claimId: string): ItemKey {
  return { pk: customerPartition(customerId), sk: `${CLAIM_PREFIX}${claimId}` };
}

const Facts = z.extend(z.omit(ClaimRecord, { type: true, phones: true, asOf: true }), {
  missingSince: z.optional(Instant),
  code: z.optional(ClaimCode),
});

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

/** What stands in clear of a stored claim. Throws ZodError. */
export function claimFacts(item: StoredItem): ClaimFacts {
  return Facts.parse(item);
}
