import * as z from 'zod/mini';
import { Instant } from '../instant.ts';
import { PlainDate } from '../plain-date.ts';
import { ClaimAdvanced } from './claim-advanced.ts';
import { ConsentChanged, HoldCleared, HoldSet } from './customer-changes.ts';
import { BenefitGranted, PolicyCancelled, PolicyRenewed, PremiumSet } from './policy-changes.ts';

function named<Type extends string, Data extends z.core.$ZodType>(type: Type, data: Data) {
  return z.object({
    type: z.literal(type),
    /** Tells it from other news of the same moment: a digest. */
    id: z.string(),
    /** As of when it is so. */
    at: Instant,
    /** The day of `at` where the record is: in the policy's zone, else the customer's. */
    day: PlainDate,
    data,
  });
}

/** A change of a record as it is kept with it. */
export const News = z.discriminatedUnion('type', [
  named('policy.renewed', PolicyRenewed),
  named('premium.set', PremiumSet),
  named('policy.cancelled', PolicyCancelled),
  named('benefit.granted', BenefitGranted),
  named('claim.advanced', ClaimAdvanced),
  named('consent.changed', ConsentChanged),
  named('hold.set', HoldSet),
  named('hold.cleared', HoldCleared),
]);
export type News = z.infer<typeof News>;

type WithoutDay<One> = One extends News ? Omit<One, 'day'> : never;

/** The same as it comes in, before anybody has looked which day it is where the record is. */
export type Change = WithoutDay<News>;

/** The record a change is about. */
export function changedRecord(change: Change): {
  readonly type: 'policy' | 'claim' | 'customer';
  readonly id: string;
} {
  switch (change.type) {
    case 'policy.renewed':
    case 'premium.set':
    case 'policy.cancelled':
    case 'benefit.granted':
      return { type: 'policy', id: change.data.policyId };
    case 'claim.advanced':
      return { type: 'claim', id: change.data.claimId };
    case 'consent.changed':
    case 'hold.set':
    case 'hold.cleared':
      return { type: 'customer', id: change.data.customerId };
  }
}
