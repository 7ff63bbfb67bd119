import * as z from 'zod/mini';
import { Id } from './ids.ts';
import { Locale } from './locale.ts';

/**
 * What is said back to somebody who wrote: a programme of class `reply` with its data, to the number that wrote.
 * `customerId` is the customer it speaks of, absent of none, and then `locale` its language. `occurrence` absent: the
 * message it answers. Nothing in it is personal.
 */
export const Reply = z.object({
  programme: z.string().check(z.minLength(1)),
  data: z.record(z.string(), z.unknown()),
  locale: Locale,
  customerId: z.optional(Id),
  policyIds: z.array(Id).check(z.maxLength(100)),
  claimId: z.optional(Id),
  occurrence: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  delaySeconds: z.optional(z.int().check(z.gte(0), z.lte(900))),
});
export type Reply = z.infer<typeof Reply>;

/** An event that follows from a message: by its contract's type and version. */
export const Announcement = z.object({
  type: z.string(),
  version: z.int(),
  subject: z.string(),
  data: z.unknown(),
});
export type Announcement = z.infer<typeof Announcement>;

/**
 * What a message came to, as it is kept with it, so that whoever takes it up again says the same: what it was
 * understood as (the word in `Understood`), whose conversation it is part of, what is said and told.
 */
export const Answered = z.object({
  meaning: z.string(),
  customerIds: z.array(Id),
  reply: z.optional(Reply),
  announcements: z.array(Announcement),
});
export type Answered = z.infer<typeof Answered>;
