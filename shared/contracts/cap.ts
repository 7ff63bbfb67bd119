/** At most so many messages in so many hours, elapsed, whatever the clock shows. */
export interface Cap {
  readonly messages: number;
  readonly hours: number;
}

/** What of a customer's is counted together: marketing, which laws cap, or invitations to rate a service. */
export type Capped = 'marketing' | 'invitations';

/** A cap under the id of the rule it is of. */
export interface NamedCap extends Cap {
  readonly rule: string;
}
