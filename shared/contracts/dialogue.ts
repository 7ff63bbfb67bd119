import * as z from 'zod/mini';
import { Id } from './ids.ts';
import { Instant } from './instant.ts';
import { OptOutWord } from './refusal.ts';

/**
 * What is remembered of a number from one message to the next, all business time. `tries` are the messages of the last
 * 24 hours that guessed wrong; `asked` is what we asked that is answered in words, open until an instant (exclusive);
 * `handedOverAt` when it was last said that a person will answer; `refused` what they were told is refused, the last at
 * the end: by it only whether that is said again. `version` counts its changes: whoever writes says
 * which one they read.
 */
export const Dialogue = z.object({
  version: z.int(),
  tries: z.array(z.object({ messageId: Id, at: Instant })).check(z.maxLength(5)),
  lockedUntil: z.optional(Instant),
  handedOverAt: z.optional(Instant),
  refused: z.optional(z.array(OptOutWord)),
  asked: z.optional(
    z.object({
      question: z.enum(['ask-back', 'comment']),
      until: Instant,
      customerId: z.optional(Id),
      serviceId: z.optional(Id),
    }),
  ),
});
export type Dialogue = z.infer<typeof Dialogue>;

/** What is remembered of a number that never wrote. */
export const newDialogue: Dialogue = { version: 0, tries: [] };
