import type { Benefit } from '../../../contracts/records/policy.ts';
import type { PolicyPart } from './part.ts';

/** A policy with a benefit, in place of the one of the same id if it had one. */
export function grantBenefit<Policy extends PolicyPart>(policy: Policy, benefit: Benefit): Policy {
  const others = (policy.benefits ?? []).filter(({ id }) => id !== benefit.id);
  return { ...policy, benefits: [...others, benefit] };
}
