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
  /** Whether it is about policies whatever their state: news of one that ended. Absent: one has to be in force. */
  readonly whateverState?: true;
  /**
   * Which date of its policy, or that its claim lacks documents since when, an occurrence is for (`on`). The message
   * stands only while the book says the same.
   */
  readonly isFor?: 'effectiveTo' | 'inspectionDue' | 'premiumDueOn' | 'missingSince';
  /**
   * Whether it asks how a service was, for the first time or again: only while the customer has not answered, and again
   * only a while after the first.
   */
  readonly asks?: 'first' | 'again';
  /**
   * Whether it is for one day and goes at 10:00 to 11:00 of any day, not of working days alone; families keep their
   * window.
   */
  readonly dailyWindow?: true;
  /** Whether it goes at any lawful hour, whatever the customer's preferred window. */
  readonly anyHour?: true;
  /** Whether its text says more to those who agreed to marketing; the words for them are `<name>-offer`. */
  readonly mayOffer?: true;
  /**
   * Whether its replies go to a number that has refused everything, or is said to be a wrong one: what everybody may
   * ask (help), and that what they asked for is done (stopped, started again), once.
   */
  readonly evenIfRefused?: true;
  /** The product line those policies are of; absent: any. */
  readonly line?: ProductLine;
}
