import * as z from 'zod/mini';
import { LastChange } from '../../contracts/changes/last-change.ts';
import type { PolicyFacts } from '../../contracts/facts.ts';
import { PlainDate } from '../../contracts/plain-date.ts';
import { PolicyRecord } from '../../contracts/records/policy.ts';
import type { PolicyDetails } from '../../contracts/sealed.ts';
import type { ItemKey } from '../item-key.ts';
import { customerPartition } from './customer-item.ts';
import type { Split, StoredItem } from './split.ts';

/** How the sort key of every policy of a customer begins. */
export const POLICY_PREFIX = 'policy#';

/** Where a policy lies. */
export function policyKey(customerId: string, policyId: string): ItemKey {
  return { pk: customerPartition(customerId), sk: `${POLICY_PREFIX}${policyId}` };
}

const {
  id,
  customerId,
  line,
  product,
  status,
  effectiveFrom,
  effectiveTo,
  cancelledOn,
  timeZone,
  inspectionDue,
  benefits,
} = PolicyRecord.shape;
const Facts = z.object({
  id,
  customerId,
  line,
  product,
  status,
  effectiveFrom,
  effectiveTo,
  cancelledOn,
  timeZone,
  inspectionDue,
  benefits,
  premiumDueOn: z.optional(PlainDate),
  lastChange: z.optional(LastChange),
});

/**
 * A policy's item: number, plate, vehicle and amounts sealed; the day a premium is due stands in clear, and so does what
 * news adds.
 */
export function splitPolicy(record: PolicyRecord): Split {
  const { type, asOf, number, plate, vehicle, premiumDue, sumInsured, ...clear } = record;
  const details: PolicyDetails = { number, plate, vehicle, premium: premiumDue?.amount, sumInsured };
  return {
    key: policyKey(record.customerId, record.id),
    customerId: record.customerId,
    clear: { ...clear, premiumDueOn: premiumDue?.on },
    sealed: [{ attribute: 'details', dataClass: 'policy', value: details }],
  };
}

/** What stands in clear of a stored policy. Throws ZodError. */
export function policyFacts(item: StoredItem): PolicyFacts {
  return Facts.parse(item);
}
