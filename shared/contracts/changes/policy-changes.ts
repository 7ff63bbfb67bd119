import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { Money } from '../money.ts';
import { PlainDate } from '../plain-date.ts';
import { Benefit } from '../records/policy.ts';
import { soundFields } from '../records/sound-fields.ts';

const PremiumDue = z.object({ on: PlainDate, amount: Money });

/**
 * A policy has another term. Days are in the policy's zone, both inclusive. `newPolicyId`: the new term is a policy of
 * its own, which comes by itself; absent: the policy runs on. `premiumDue` is of the new term.
 */
export const PolicyRenewed = z
  .object({
    policyId: Id,
    effectiveFrom: PlainDate,
    effectiveTo: PlainDate,
    newPolicyId: z.optional(Id),
    premiumDue: z.optional(PremiumDue),
  })
  .check(
    z.refine(({ effectiveFrom, effectiveTo }) => effectiveFrom <= effectiveTo, {
      path: ['effectiveTo'],
      params: { reason: 'dates-reversed' },
      when: soundFields('effectiveFrom', 'effectiveTo'),
    }),
    z.refine(({ policyId, newPolicyId }) => policyId !== newPolicyId, {
      path: ['newPolicyId'],
      params: { reason: 'range' },
      when: soundFields('policyId', 'newPolicyId'),
    }),
  );
export type PolicyRenewed = z.infer<typeof PolicyRenewed>;

/** What is due of a policy, and when: said of a new policy by the renewal of the old. */
export const PremiumSet = z.object({ policyId: Id, premiumDue: PremiumDue });
export type PremiumSet = z.infer<typeof PremiumSet>;

/** A policy ends before its term does: `on` is the first day without cover, in the policy's zone. */
export const PolicyCancelled = z.object({ policyId: Id, on: PlainDate });
export type PolicyCancelled = z.infer<typeof PolicyCancelled>;

/** A policy has a benefit, or has it in another measure: one of the same id is replaced. */
export const BenefitGranted = z.object({ customerId: Id, policyId: Id, benefit: Benefit });
export type BenefitGranted = z.infer<typeof BenefitGranted>;
