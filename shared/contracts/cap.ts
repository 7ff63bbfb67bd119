/** At most so many messages in so many hours, elapsed, whatever the clock shows. */
export interface Cap {
  readonly messages: number;
  readonly hours: number;
}

/** A cap under the id of the rule it is of. */
export interface NamedCap extends Cap {
  readonly rule: string;
}
