import * as z from 'zod/mini';
import { Instant } from './instant.ts';
import { Purpose } from './message-class.ts';
import { ChannelName } from './records/customer.ts';

/**
 * Somebody's word that they want no more messages of a purpose, by a channel or (absent) by any; `at` business time,
 * `source` where it came in: `operator`, `sms`.
 */
export const Refusal = z.object({
  purpose: Purpose,
  channel: z.optional(ChannelName),
  at: Instant,
  source: z.string().check(z.minLength(1), z.maxLength(64)),
});
export type Refusal = z.infer<typeof Refusal>;

/** Who refuses: a customer, or a number (by its keyed index) and with it everybody who shares it. */
export type Refuser = { readonly customerId: string } | { readonly phoneIndex: string };
