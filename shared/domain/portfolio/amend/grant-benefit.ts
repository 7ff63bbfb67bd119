import type { Benefit, PolicyRecord } from '../../../contracts/records/policy.ts';

/** A policy with a benefit, in place of the one of the same id if it had one. */
export function grantBenefit(policy: PolicyRecord, benefit: Benefit): PolicyRecord {
  const others = (policy.benefits ?? []).filter(({ id }) => id !== benefit.id);
  return { ...policy, benefits: [...others, benefit] };
}
