import type { PolicyFacts, ReminderFacts } from '../contracts/facts.ts';

/** The zone in which a policy's days are: its own, or else the customer's, also of one that is not there. */
export function zoneOfPolicy(policy: PolicyFacts | undefined, { customer }: ReminderFacts): string {
  return policy?.timeZone ?? customer.timeZone;
}
