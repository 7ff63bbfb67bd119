import type { Change } from '../../../contracts/changes/change.ts';

/**
 * What a renewal says of the new policy: the premium that is due of it, as news of that policy, from the same moment
 * on. Undefined where it says nothing of another policy than the old.
 */
export function premiumOfNewPolicy(change: Change): Change | undefined {
  if (change.type !== 'policy.renewed') return undefined;
  const { newPolicyId, premiumDue } = change.data;
  if (newPolicyId === undefined || !premiumDue) return undefined;
  return { type: 'premium.set', id: change.id, at: change.at, data: { policyId: newPolicyId, premiumDue } };
}
