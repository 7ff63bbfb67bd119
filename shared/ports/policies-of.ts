import type { PolicyFacts } from '../contracts/facts.ts';

/** A policy, as far as it takes to tell whether a programme is about it, and until when it runs. */
export type PolicyHeld = Pick<
  PolicyFacts,
  'id' | 'line' | 'status' | 'effectiveFrom' | 'effectiveTo' | 'timeZone'
>;

/** Which policies customers have, whatever their state. */
export interface PoliciesOf {
  /** By customer id; of who has none, or is not known, an empty list. Read eventually consistent: deciding reads again. */
  of(customerIds: readonly string[]): Promise<ReadonlyMap<string, readonly PolicyHeld[]>>;
}
