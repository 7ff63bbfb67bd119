import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { OffsetDateTime } from '../instant.ts';
import { Money } from '../money.ts';
import { PlainDate } from '../plain-date.ts';
import { TimeZone } from '../time-zone.ts';
import { soundFields } from './sound-fields.ts';

const shortText = z.string().check(z.minLength(1), z.maxLength(200));
const count = z.int().check(z.gte(0), z.lte(1_000_000));

/** What a policy insures. */
export const ProductLine = z.enum(['motor', 'home', 'health', 'accident', 'pension', 'life', 'travel']);
export type ProductLine = z.infer<typeof ProductLine>;

/** Where a policy stands; only `active` and `renewed` ones can be in force. */
export const PolicyStatus = z.enum(['active', 'pending', 'lapsed', 'cancelled', 'expired', 'renewed']);
export type PolicyStatus = z.infer<typeof PolicyStatus>;

/** A service that comes with a policy: how often in all, how often still, and to which day (inclusive). */
export const Benefit = z.object({
  id: Id,
  kind: z.enum(['checkup', 'roadside-rescue', 'accident-sum', 'other']),
  count: z.optional(count),
  remaining: z.optional(count),
  expiresOn: z.optional(PlainDate),
});
export type Benefit = z.infer<typeof Benefit>;

/**
 * A line of the portfolio: a policy. Days are in `timeZone`, or else the customer's zone, both ends inclusive.
 * `cancelledOn`: the first day without cover of one that was ended early; nobody is asked to renew it.
 */
export const PolicyRecord = z
  .object({
    type: z.literal('policy'),
    id: Id,
    customerId: Id,
    line: ProductLine,
    product: shortText,
    number: shortText,
    status: PolicyStatus,
    effectiveFrom: PlainDate,
    effectiveTo: PlainDate,
    cancelledOn: z.optional(PlainDate),
    timeZone: z.optional(TimeZone),
    premiumDue: z.optional(z.object({ on: PlainDate, amount: Money })),
    plate: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
    vehicle: z.optional(shortText),
    inspectionDue: z.optional(PlainDate),
    sumInsured: z.optional(Money),
    benefits: z.optional(z.array(Benefit).check(z.maxLength(100))),
    asOf: z.optional(OffsetDateTime),
  })
  .check(
    z.refine((policy) => policy.effectiveFrom <= policy.effectiveTo, {
      path: ['effectiveTo'],
      params: { reason: 'dates-reversed' },
      when: soundFields('effectiveFrom', 'effectiveTo'),
    }),
  );
export type PolicyRecord = z.infer<typeof PolicyRecord>;
