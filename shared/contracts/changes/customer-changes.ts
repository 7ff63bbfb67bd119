import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { OffsetDateTime } from '../instant.ts';
import { Purpose } from '../message-class.ts';
import { ChannelName, Hold, HoldKind } from '../records/customer.ts';

const shortText = z.string().check(z.minLength(1), z.maxLength(200));

/** A customer has said something else of a purpose, with its evidence; `channel` absent: of all channels. */
export const ConsentChanged = z.object({
  customerId: Id,
  purpose: Purpose,
  state: z.enum(['granted', 'refused']),
  at: OffsetDateTime,
  source: shortText,
  textVersion: shortText,
  channel: z.optional(ChannelName),
});
export type ConsentChanged = z.infer<typeof ConsentChanged>;

/** A customer is not to be written to for a reason; who said so before, says this now. */
export const HoldSet = z.object({ customerId: Id, ...Hold.shape });
export type HoldSet = z.infer<typeof HoldSet>;

/** A reason not to write to a customer is gone, whoever gave it. */
export const HoldCleared = z.object({ customerId: Id, kind: HoldKind });
export type HoldCleared = z.infer<typeof HoldCleared>;
