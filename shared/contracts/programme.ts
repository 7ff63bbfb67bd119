import type { Purpose } from './message-class.ts';
import type { ProductLine } from './records/policy.ts';

/** What a decision must know of a programme, a reason to write such as `typhoon-motor`. */
export interface ProgrammeTerms {
  readonly name: string;
  /** The consent it needs. */
  readonly purpose: Purpose;
  /** The product line whose policies it is about; absent: none in particular. */
  readonly line?: ProductLine;
}
