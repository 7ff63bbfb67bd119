import * as z from 'zod/mini';
import { Content } from './episode.ts';
import { HaltScope } from './halt.ts';
import { Id } from './ids.ts';
import { Instant } from './instant.ts';
import { Jurisdiction, PhoneState } from './jurisdiction.ts';
import { LedgerState } from './ledger-state.ts';
import { MessageClass } from './message-class.ts';
import { PlainDate } from './plain-date.ts';
import { ChannelName, Hold, Segment } from './records/customer.ts';
import { PolicyStatus, ProductLine } from './records/policy.ts';

/** Where a customer stands for a purpose and a channel, by consents and refusals together. */
export const Standing = z.enum(['granted', 'refused', 'absent']);
export type Standing = z.infer<typeof Standing>;

const Standings = z.partialRecord(ChannelName, Standing);

/**
 * What a decision reads of a customer. `standing` is for the programme's purpose, a channel without one is `absent`;
 * `marketing` is the same for that purpose, refusals by number among it, where the programme may add an offer.
 * `phoneState` is the state whose law presumes from the area code that they are there; `nightConsent` that they asked
 * to be woken for alerts.
 */
export const CustomerTerms = z.object({
  timeZone: z.string(),
  locale: z.string(),
  phoneCountry: z.string(),
  /** Absent in rows written before hours were decided by it. */
  jurisdiction: z.optional(Jurisdiction),
  segment: z.optional(Segment),
  phoneState: z.optional(PhoneState),
  nightConsent: z.optional(z.literal(true)),
  brand: z.optional(z.string()),
  holds: z.optional(z.readonly(z.array(Hold))),
  standing: Standings,
  marketing: z.optional(Standings),
});
export type CustomerTerms = z.infer<typeof CustomerTerms>;

/** What a decision reads of a policy. */
export const PolicyTerms = z.object({
  line: ProductLine,
  status: PolicyStatus,
  effectiveFrom: PlainDate,
  effectiveTo: PlainDate,
  timeZone: z.optional(z.string()),
  inspectionDue: z.optional(PlainDate),
  premiumDueOn: z.optional(PlainDate),
});
export type PolicyTerms = z.infer<typeof PolicyTerms>;

/**
 * What a decision reads of a claim: since which day, in the zone of its policy or else of the customer, documents are
 * missing, and whether any still is.
 */
export const ClaimTerms = z.object({ missingSince: z.optional(PlainDate), hasMissing: z.boolean() });
export type ClaimTerms = z.infer<typeof ClaimTerms>;

/**
 * What is kept of the service a message asks about: whether the customer has answered and, where it asks again, when
 * they were asked first; absent: not yet, `never`: and they will not be. `servicedBy` decides nothing: who answers is
 * found with it, and who follows up.
 */
export const ServiceTerms = z.object({
  isAnswered: z.boolean(),
  asked: z.optional(z.union([z.literal('never'), Instant])),
  servicedBy: z.optional(Id),
});
export type ServiceTerms = z.infer<typeof ServiceTerms>;

/**
 * What a decision reads of the row that stood; `ending` is the code that ended a suppressed one, `leaseOver` whether
 * the lease of a claimed one had ended (system time).
 */
export const RowTerms = z.object({
  state: LedgerState,
  messageClass: MessageClass,
  ending: z.optional(z.string()),
  attempts: z.optional(z.int()),
  leaseOver: z.boolean(),
});
export type RowTerms = z.infer<typeof RowTerms>;

/**
 * What a decision was made from, beside what its row says anyway: with it and the versions, the decision can be made
 * again. Nothing in it is personal.
 */
export const Inputs = z.object({
  /** Absent: nobody of that id was known. */
  customer: z.optional(CustomerTerms),
  /** Of the policies it was about, those that matter to the answer. */
  policies: z.readonly(z.array(PolicyTerms)),
  /** The halts that stood for it. */
  halts: z.readonly(z.array(HaltScope)),
  /** The message was asked for, and called off. */
  cancelled: z.optional(z.literal(true)),
  /** The book says newer of what the message tells news of. */
  overtaken: z.optional(z.literal(true)),
  /** The channels that the number refuses for the purpose. */
  refusedByNumber: z.readonly(z.array(ChannelName)),
  /** Absent: nothing stood in the ledger. */
  row: z.optional(RowTerms),
  /** What the message tells of its episode; absent: it is about none. */
  content: z.optional(Content),
  /** What the customer was last told of the episode under another occurrence; absent: nothing. */
  told: z.optional(Content),
  /** When the office sent the newest they were told, or that had nothing new for them, where told is not that. */
  newest: z.optional(Instant),
  /** Another alert of the episode stands in place of the one it tells of. */
  replaced: z.optional(z.literal(true)),
  /** When the office ended the episode; absent: it goes on. */
  endedAt: z.optional(Instant),
  /** The date the message is for; absent: for none. */
  on: z.optional(PlainDate),
  /** Since when it is due (business time); absent: since it was decided to be sent. */
  dueAt: z.optional(Instant),
  /** The claim it is about; absent: about none, or none that is known. */
  claim: z.optional(ClaimTerms),
  /** The service it asks about; absent: about none, or none that is known. */
  service: z.optional(ServiceTerms),
  /** When the other messages that a cap counts with it were begun, where one is reached. */
  recent: z.optional(z.readonly(z.array(Instant))),
});
export type Inputs = z.infer<typeof Inputs>;
