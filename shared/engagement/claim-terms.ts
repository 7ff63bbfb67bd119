import type { KnownCustomer } from '../contracts/facts.ts';
import type { Inputs } from '../contracts/inputs.ts';
import { dayIn } from '../domain/time/day-in.ts';

/** What a decision reads of the claim a message is about, days in the zone of its policy or else of the customer. */
export function claimTerms(known: KnownCustomer | undefined): Pick<Inputs, 'claim'> {
  const { claim, customer, policies = [] } = known ?? {};
  if (!claim || !customer) return {};
  const policy = policies.find(({ id }) => id === claim.policyId);
  const zone = policy?.timeZone ?? customer.timeZone;
  const { missingSince, missingDocuments = [] } = claim;
  return {
    claim: {
      hasMissing: missingDocuments.length > 0,
      ...(missingSince !== undefined && { missingSince: dayIn(zone, missingSince) }),
    },
  };
}
