import * as z from 'zod/mini';
import { Content } from './episode.ts';
import { Id } from './ids.ts';
import { InboundRef, SenderIndex } from './inbound.ts';
import { Instant } from './instant.ts';
import { Locale } from './locale.ts';
import { MessageClass } from './message-class.ts';
import { PlainDate } from './plain-date.ts';

/**
 * What one recipient's message is about, where a chunk holds messages of several occurrences (reminders that fall due
 * together) or there is more to say of it. `on` is the date the message is for, in the zone of its subject: it stands
 * only while the policy or claim says the same. `dueAt` is since when it is due, `usefulUntil` exclusive; both business
 * time. `tellsNews`: its data are news of its policy or claim, and it stands only until the book says newer. `data`
 * adds to the chunk's.
 */
export const Own = z.object({
  occurrence: z.string().check(z.minLength(1), z.maxLength(100)),
  usefulUntil: Instant,
  dueAt: z.optional(Instant),
  on: z.optional(PlainDate),
  claimId: z.optional(Id),
  tellsNews: z.optional(z.literal(true)),
  data: z.optional(z.record(z.string(), z.unknown())),
});
export type Own = z.infer<typeof Own>;

/**
 * A customer a programme may write to, and which of their policies it is about. Nobody is twice in one chunk.
 */
export const Recipient = z.object({
  customerId: Id,
  policyIds: z.array(Id).check(z.maxLength(100)),
  own: z.optional(Own),
});
export type Recipient = z.infer<typeof Recipient>;

/**
 * What a message about an episode has to know of it: what it tells, of which alert (its node in the episode), and, of
 * the all-clear, by which programmes its recipients may have been warned. Under which occurrences is read from the
 * episode when it is decided, for by then there may be more.
 */
export const AboutEpisode = z.object({
  content: Content,
  node: z.optional(z.string()),
  warnedBy: z.optional(z.array(z.string()).check(z.maxLength(50))),
});
export type AboutEpisode = z.infer<typeof AboutEpisode>;

/**
 * The message that a reply answers: it goes to the number which that came from, whoever has it. Its one recipient is
 * the customer it speaks of, or `nobody`; `locale` the language of whoever is nobody's customer. `senders` are all
 * indexes of the number, `sender` first, where there are several: what is not named costs another read.
 */
export const ReplyTo = z.extend(InboundRef, {
  senders: z.optional(z.array(SenderIndex).check(z.minLength(1))),
  locale: z.optional(Locale),
});
export type ReplyTo = z.infer<typeof ReplyTo>;

/** The customer id in a reply that speaks of none. */
export const NOBODY = 'nobody';

/**
 * Candidates of one programme and occurrence on their way to outreach: a queue message, under 200 KB.
 * `occurrence` is the episode of an alert with what came of it, `<32 hex>#2`, or what a trigger names; `usefulUntil`
 * is exclusive; `data` is what the programme's texts are filled with (its own schema, nothing personal);
 * `causationId` is the id of the event that caused it. What answers a message is of class `reply`, and for one. The
 * last three are outreach's own: when (business time) a manifest was last noted, since when it waits where that is not
 * `asOf`, and that a halt kept it, which is no waiting: it waits from when it is taken up again.
 */
export const Chunk = z
  .object({
    id: z.string().check(z.minLength(1)),
    programme: z.string().check(z.minLength(1)),
    occurrence: z.string().check(z.minLength(1), z.maxLength(64)),
    messageClass: MessageClass,
    asOf: Instant,
    usefulUntil: Instant,
    data: z.record(z.string(), z.unknown()),
    episode: z.optional(AboutEpisode),
    correlationId: z.string(),
    causationId: z.string(),
    recipients: z.array(Recipient).check(z.minLength(1), z.maxLength(200)),
    reply: z.optional(ReplyTo),
    notedAt: z.optional(Instant),
    waitingSince: z.optional(Instant),
    wasHalted: z.optional(z.literal(true)),
  })
  .check(
    z.refine(
      ({ reply, messageClass, recipients }) =>
        reply === undefined || (messageClass === 'reply' && recipients.length === 1),
      'What answers a message is of class reply, and has one recipient.',
    ),
  );
export type Chunk = z.infer<typeof Chunk>;

/** What one message is about: its chunk's terms, or its recipient's own. */
export type MessageTerms = Pick<
  Chunk,
  'programme' | 'occurrence' | 'messageClass' | 'usefulUntil' | 'data' | 'episode' | 'correlationId'
> &
  Pick<Own, 'dueAt' | 'on' | 'claimId' | 'tellsNews'>;

/** How many recipients a chunk of each queue carries at most. */
export const CHUNK_SIZE = { urgent: 50, replies: 1, ordinary: 200 } as const;
export type Urgency = keyof typeof CHUNK_SIZE;

/** The queues of candidates, the most urgent first. */
export const lanes = ['urgent', 'replies', 'ordinary'] as const satisfies readonly Urgency[];
