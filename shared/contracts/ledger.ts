import * as z from 'zod/mini';
import { Reason, Versions } from './decision.ts';
import { Inputs } from './inputs.ts';
import { Instant } from './instant.ts';
import { LedgerState } from './ledger-state.ts';
import { MessageClass } from './message-class.ts';
import { ChannelName } from './records/customer.ts';

/** What makes a message itself: nobody gets the same occurrence of a programme twice. */
export interface LedgerKey {
  readonly customerId: string;
  readonly programme: string;
  readonly occurrence: string;
}

/** A row of the ledger in clear; the text lies sealed beside it. `at` and `usefulUntil` business time, `leaseUntil` system time. */
export const LedgerRow = z.object({
  customerId: z.string(),
  programme: z.string(),
  occurrence: z.string(),
  messageClass: MessageClass,
  state: LedgerState,
  at: Instant,
  reasons: z.array(Reason),
  versions: Versions,
  /** What it was decided from; absent in rows written before inputs were kept. */
  inputs: z.optional(Inputs),
  correlationId: z.string(),
  usefulUntil: Instant,
  channel: z.optional(ChannelName),
  to: z.optional(z.string()),
  parts: z.optional(z.int()),
  attempts: z.optional(z.int()),
  leaseUntil: z.optional(Instant),
  providerMessageId: z.optional(z.string()),
  failure: z.optional(z.string()),
});
export type LedgerRow = z.infer<typeof LedgerRow>;
