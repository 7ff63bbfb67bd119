import type { Purpose } from './message-class.ts';
import type { ProductLine } from './records/policy.ts';

/** What a decision must know of a programme, a reason to write such as `typhoon-motor`. */
export interface ProgrammeTerms {
  readonly name: string;
  /** The consent it needs. */
  readonly purpose: Purpose;
  /** Whether it is about policies, so that one of the candidate's has to be in force still. */
  readonly aboutPolicies: boolean;
  /** Whether it tells that an episode is over: only those hear it who heard of the episode. */
  readonly tellsEnd?: boolean;
  /** The product line those policies are of; absent: any. */
  readonly line?: ProductLine;
}
