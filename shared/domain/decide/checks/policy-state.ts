import type { BusinessInstant } from '../../../contracts/clock.ts';
import type { PolicyFacts } from '../../../contracts/facts.ts';
import { inForce } from '../../concern/in-force.ts';
import { type Check, type Facts, pass, suppress } from '../check.ts';

/** The candidate's policies that are still of the programme's line and in force. The message names these. */
export function policiesStillMeant(facts: Facts, now: BusinessInstant): readonly PolicyFacts[] {
  const { programme, policies, policyIds, customer } = facts;
  return policies.filter(
    (policy) =>
      policyIds.includes(policy.id) &&
      (programme.line === undefined || policy.line === programme.line) &&
      inForce({ ...policy, timeZone: policy.timeZone ?? customer?.timeZone ?? 'UTC' }, now),
  );
}

/** A programme about policies still has one to be about. */
export const policyState: Check = {
  name: 'policy-state',
  judge: (facts, now) =>
    facts.programme.line === undefined || policiesStillMeant(facts, now).length > 0
      ? pass
      : suppress('policy-not-in-force'),
};
