import * as z from 'zod/mini';
import { Id } from './ids.ts';
import { SenderIndex } from './inbound.ts';
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

/** What somebody can say by text about being written to: nothing more of marketing, nothing at all, or as before. */
export const OptOutWord = z.enum(['marketing', 'everything', 'start']);
export type OptOutWord = z.infer<typeof OptOutWord>;

/**
 * Such a word, by the message that said it, as kept with whoever it is of; `senders` is the number it came from, under
 * each index of it.
 */
export const SaidByText = z.object({
  messageId: Id,
  word: OptOutWord,
  at: Instant,
  senders: z.array(SenderIndex).check(z.minLength(1)),
});
export type SaidByText = z.infer<typeof SaidByText>;

/** Who refuses: a customer, or a number (by its keyed index) and with it everybody who shares it. */
export type Refuser = { readonly customerId: string } | { readonly phoneIndex: string };
