import type { ProductLine } from '../contracts/records/policy.ts';

/** A policy, as far as it takes to tell whether a programme is about it. */
export interface PolicyOfLine {
  readonly id: string;
  readonly line: ProductLine;
}

/** Which policies customers have, whatever their state. */
export interface PoliciesOf {
  /** By customer id; of who has none, or is not known, an empty list. Read eventually consistent: deciding reads again. */
  of(customerIds: readonly string[]): Promise<ReadonlyMap<string, readonly PolicyOfLine[]>>;
}
