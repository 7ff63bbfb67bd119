import type { PremiumSet } from '../../../contracts/changes/policy-changes.ts';
import type { PolicyPart } from './part.ts';

/** A policy of which another premium is due than before, or one at all. */
export function setPremium<Policy extends PolicyPart>(
  policy: Policy,
  { premiumDue }: Pick<PremiumSet, 'premiumDue'>,
): Policy {
  return { ...policy, premiumDue };
}
