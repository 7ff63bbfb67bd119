import type { BusinessInstant } from '../../../contracts/clock.ts';
import type { PolicyTerms } from '../../../contracts/inputs.ts';
import type { ProgrammeTerms } from '../../../contracts/programme.ts';
import { inForce } from '../../concern/in-force.ts';
import { type Check, pass, suppress } from '../check.ts';

/**
 * Those of the candidate's policies that are still of the programme's line and, unless it is news of policies whatever
 * their state, in force. The message names these.
 */
export function policiesStillMeant<Policy extends PolicyTerms>(
  policies: readonly Policy[],
  { line, whateverState }: ProgrammeTerms,
  timeZone: string | undefined,
  now: BusinessInstant,
): readonly Policy[] {
  return policies.filter(
    (policy) =>
      (line === undefined || policy.line === line) &&
      (whateverState || inForce({ ...policy, timeZone: policy.timeZone ?? timeZone ?? 'UTC' }, now)),
  );
}

/** A programme about policies still has one to be about. */
export const policyState: Check = {
  name: 'policy-state',
  judge: ({ programme, policies, customer }, now) =>
    !programme.aboutPolicies || policiesStillMeant(policies, programme, customer?.timeZone, now).length > 0
      ? pass
      : suppress('policy-not-in-force'),
};
