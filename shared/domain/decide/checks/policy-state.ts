import type { BusinessInstant } from '../../../contracts/clock.ts';
import type { PolicyTerms } from '../../../contracts/inputs.ts';
import type { PlainDate } from '../../../contracts/plain-date.ts';
import type { ProgrammeTerms } from '../../../contracts/programme.ts';
import { inForce } from '../../concern/in-force.ts';
import { type Check, type Facts, pass, suppress } from '../check.ts';

/** What a message is about, as far as its policies go; `on` is the date it is for, if for one. */
interface About {
  readonly programme: ProgrammeTerms;
  readonly timeZone: string | undefined;
  readonly on: PlainDate | undefined;
}

/**
 * Those of the candidate's policies that are still of the programme's line, in force if they have to be, and of the date
 * the message is for. The message names these.
 */
export function policiesStillMeant<Policy extends PolicyTerms>(
  policies: readonly Policy[],
  about: About,
  now: BusinessInstant,
): readonly Policy[] {
  return policies.filter((policy) => isOfState(policy, about, now) && isOfDate(policy, about));
}

function isOfState(policy: PolicyTerms, { programme, timeZone }: About, now: BusinessInstant): boolean {
  if (programme.line !== undefined && policy.line !== programme.line) return false;
  if (programme.whateverState) return true;
  const { status, effectiveFrom, effectiveTo } = policy;
  const zone = policy.timeZone ?? timeZone ?? 'UTC';
  return inForce({ status, effectiveFrom, effectiveTo, timeZone: zone }, now);
}

/** A policy that is renewed ends, but nobody has to be reminded of it. */
function isOfDate(policy: PolicyTerms, { programme: { isFor }, on }: About): boolean {
  if (isFor === undefined || isFor === 'missingSince' || on === undefined) return true;
  return policy[isFor] === on && !(isFor === 'effectiveTo' && policy.status === 'renewed');
}

/** The claim still lacks documents, since the day the message is for. */
function isClaimOfDate({ claim, on }: Facts): boolean {
  return claim?.hasMissing === true && (on === undefined || claim.missingSince === on);
}

/**
 * A programme about policies still has one to be about, what is for a date is for one that still stands, and what is news
 * is the newest there is of its subject.
 */
export const policyState: Check = {
  name: 'policy-state',
  judge: (facts, now) => {
    const { programme, policies, customer, on, overtaken } = facts;
    if (programme.isFor === 'missingSince' && !isClaimOfDate(facts)) return suppress('no-longer-due');
    if (!programme.aboutPolicies) return pass;
    const about: About = { programme, timeZone: customer?.timeZone, on };
    const standing = policies.filter((policy) => isOfState(policy, about, now));
    if (standing.length === 0)
      return suppress(programme.whateverState ? 'policy-unknown' : 'policy-not-in-force');
    if (overtaken) return suppress('overtaken');
    return standing.some((policy) => isOfDate(policy, about)) ? pass : suppress('no-longer-due');
  },
};
