import type { ReminderFacts } from '../contracts/facts.ts';

/** What a customer has with us, as far as it stands in clear. */
export interface InsuredOf {
  /** All policies and claims of a customer, strongly consistent; of who is not known, none. */
  of(customerId: string): Promise<Pick<ReminderFacts, 'policies' | 'claims'>>;
}
