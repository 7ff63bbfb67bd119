import type { StageConfig } from '../config/stage-config.ts';
import type { ReminderFacts } from '../contracts/facts.ts';
import type { Instant } from '../contracts/instant.ts';
import type { PlainDate } from '../contracts/plain-date.ts';
import type { ProductLine } from '../contracts/records/policy.ts';

/**
 * A message that falls due: from `dueAt` on and before `usefulUntil` (business time). `on` is the date it is for, in
 * the zone of its subject; `occurrence` is the subject's id and that date, `pol_1#2027-03-01` (of documents that of UTC,
 * and the number, `clm_1#2027-03-01#2`), so that no correction of a zone makes it another.
 */
export interface Due {
  readonly programme: string;
  readonly occurrence: string;
  readonly policyIds: readonly string[];
  readonly claimId?: string;
  readonly on: PlainDate;
  readonly dueAt: Instant;
  readonly usefulUntil: Instant;
  /** What the programme's texts are filled with. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** From an instant (exclusive) to another (inclusive). */
export interface Span {
  readonly after: Instant;
  readonly to: Instant;
}

/** Facts with what falls due of them: `title` is what it shows. Without a span, all there is to come from 2020 on. */
export interface ReminderExample {
  readonly title: string;
  readonly facts: ReminderFacts;
  readonly span?: Span;
  /** In order. */
  readonly dues: readonly Pick<Due, 'occurrence' | 'dueAt' | 'usefulUntil'>[];
}

/** When a reminder falls due and how long it is useful, in words for operators. */
export interface ReminderRule {
  readonly due: string;
  readonly usefulUntil: string;
}

/** A kind of reminder as a plug-in, one file each. Pure. */
export interface Reminder {
  /** The programme of its messages, by which it is known. */
  readonly programme: string;
  /** The product lines it concerns. */
  readonly lines: readonly ProductLine[];
  readonly rule: (config: StageConfig) => ReminderRule;
  /**
   * What of it falls due in a span, in no order. What comes every year is told for the three years after the span's
   * beginning; everything else however far away.
   */
  readonly dues: (facts: ReminderFacts, span: Span, config: StageConfig) => readonly Due[];
  /** With the numbers of days that we ship. */
  readonly examples: readonly [ReminderExample, ...ReminderExample[]];
}
