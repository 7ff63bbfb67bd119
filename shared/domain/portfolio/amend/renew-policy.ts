import type { PolicyRenewed } from '../../../contracts/changes/policy-changes.ts';
import { dayAfter } from '../../time/next-day.ts';
import type { PolicyPart } from './part.ts';

/**
 * A policy with a further term. With a new policy it has done its part and is `renewed`. Otherwise it runs on: to the
 * new last day, and from its own first day unless days lie uncovered before the new term:
 *
 *     old  ├──────────┤                 old  ├──────────┤
 *     new             ├──────────┤      new                 ├──────────┤
 *     now  ├─────────────────────┤      now                 ├──────────┤
 */
export function renewPolicy<Policy extends PolicyPart>(policy: Policy, renewed: PolicyRenewed): Policy {
  const { effectiveTo, premiumDue } = renewed;
  const lastChange = { change: 'renewed', day: effectiveTo } as const;
  if (renewed.newPolicyId !== undefined) return { ...policy, status: 'renewed', lastChange };
  const runsOn = renewed.effectiveFrom <= dayAfter(policy.effectiveTo) && policy.effectiveFrom <= effectiveTo;
  return {
    ...policy,
    status: 'active',
    cancelledOn: undefined,
    effectiveFrom: runsOn ? policy.effectiveFrom : renewed.effectiveFrom,
    effectiveTo,
    lastChange,
    ...(premiumDue && { premiumDue }),
  };
}
