import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { OffsetDateTime } from '../instant.ts';
import { Locale } from '../locale.ts';
import { PlainDate } from '../plain-date.ts';
import { PhoneNumber } from './customer.ts';

/** The stages of a claim, in order; `declined` can follow any. */
export const ClaimStage = z.enum([
  'reported',
  'survey',
  'loss-assessment',
  'approval',
  'payment',
  'closed',
  'declined',
]);
export type ClaimStage = z.infer<typeof ClaimStage>;

/** A line of the portfolio: a claim. `phones`: who may ask about it; absent: the customer's own. */
export const ClaimRecord = z.object({
  type: z.literal('claim'),
  id: Id,
  customerId: Id,
  policyId: Id,
  reportedAt: OffsetDateTime,
  stage: ClaimStage,
  missingDocuments: z.optional(
    z
      .array(z.object({ code: Id, name: z.record(Locale, z.string().check(z.maxLength(200))) }))
      .check(z.maxLength(50)),
  ),
  expected: z.optional(z.partialRecord(ClaimStage, PlainDate)),
  phones: z.optional(z.array(PhoneNumber).check(z.maxLength(20))),
  asOf: z.optional(OffsetDateTime),
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;
