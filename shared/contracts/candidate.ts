import * as z from 'zod/mini';
import { Content } from './episode.ts';
import { Id } from './ids.ts';
import { Instant } from './instant.ts';
import { MessageClass } from './message-class.ts';

/** A customer a programme may write to, and which of their policies it is about. */
export const Recipient = z.object({ customerId: Id, policyIds: z.array(Id).check(z.maxLength(100)) });
export type Recipient = z.infer<typeof Recipient>;

/**
 * What a message about an episode has to know of it: what it tells, and under which other programmes and occurrences
 * customers may have heard of it before.
 */
export const AboutEpisode = z.object({
  content: Content,
  heardAs: z.array(z.object({ programme: z.string(), occurrence: z.string() })).check(z.maxLength(100)),
});
export type AboutEpisode = z.infer<typeof AboutEpisode>;

/**
 * Candidates of one programme and occurrence on their way to outreach: a queue message, under 200 KB.
 * `usefulUntil` is exclusive; `data` is what the programme's texts are filled with (its own schema, nothing personal);
 * `causationId` is the id of the event that caused it.
 */
export const Chunk = z.object({
  id: z.string().check(z.minLength(1)),
  programme: z.string().check(z.minLength(1)),
  occurrence: z.string().check(z.minLength(1), z.maxLength(200)),
  messageClass: MessageClass,
  asOf: Instant,
  usefulUntil: Instant,
  data: z.record(z.string(), z.unknown()),
  episode: z.optional(AboutEpisode),
  correlationId: z.string(),
  causationId: z.string(),
  recipients: z.array(Recipient).check(z.minLength(1), z.maxLength(200)),
});
export type Chunk = z.infer<typeof Chunk>;

/** How many recipients a chunk of each queue carries at most. */
export const CHUNK_SIZE = { urgent: 50, ordinary: 200 } as const;
export type Urgency = keyof typeof CHUNK_SIZE;
