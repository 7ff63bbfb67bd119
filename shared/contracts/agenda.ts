import * as z from 'zod/mini';
import { Chunk } from './candidate.ts';
import { Id } from './ids.ts';
import { Instant } from './instant.ts';

/** What a customer is woken for: the first of the reminders that fall due then, as it stood when this was written. */
export const WakeReason = z.object({ programme: z.string(), occurrence: z.string() });
export type WakeReason = z.infer<typeof WakeReason>;

/**
 * Somebody is to be looked at again: everything of theirs that is due by then is worked out anew. `mark` tells this
 * setting from another one for the same moment: who takes out the one leaves the other.
 */
export const WakeItem = z.object({
  kind: z.literal('wake'),
  dueAt: Instant,
  customerId: Id,
  reasons: z.array(WakeReason),
  mark: z.optional(z.string()),
});
export type WakeItem = z.infer<typeof WakeItem>;

/** Messages for which it was not the hour; they are decided anew. */
export const SendItem = z.object({ kind: z.literal('send'), dueAt: Instant, id: z.string(), chunk: Chunk });
export type SendItem = z.infer<typeof SendItem>;

/** One thing that happens later, at `dueAt` (business time) or as soon after it as somebody looks. */
export const AgendaItem = z.discriminatedUnion('kind', [WakeItem, SendItem]);
export type AgendaItem = z.infer<typeof AgendaItem>;

/**
 * A customer's one wake: up to which instant (inclusive) what fell due has been taken up, and when and for what they
 * are looked at next; `dueAt` absent: nothing is to come. All business time. `mark` is the agenda's own: it tells each
 * setting from all before it, so that who has read one changes that one only.
 */
export const Wake = z.object({
  customerId: Id,
  takenUpTo: Instant,
  dueAt: z.optional(Instant),
  reasons: z.array(WakeReason),
  mark: z.optional(z.string()),
});
export type Wake = z.infer<typeof Wake>;
