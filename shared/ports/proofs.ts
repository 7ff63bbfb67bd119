/** A claim as its code leads to it. */
export interface ClaimFound {
  readonly claimId: string;
  readonly customerId: string;
  readonly policyId: string;
  /** Whether it names the numbers that may ask about it; else the customer's own may. */
  readonly namesNumbers: boolean;
}

/**
 * What somebody who writes can show that they know. Whatever is asked for, and for how little there is to compare it
 * with, the same calls are made: nothing is learned from how long an answer takes.
 */
export interface Proofs {
  /** Those of these customers whose identity number ends in these four characters; absent: in none. */
  lastFour(customerIds: readonly string[], characters: string | undefined): Promise<readonly string[]>;
  /** The claims with this code, one but for a coincidence; absent: none. */
  claims(code: string | undefined): Promise<readonly ClaimFound[]>;
}
