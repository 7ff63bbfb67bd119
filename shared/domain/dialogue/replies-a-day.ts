import type { Dialogue } from '../../contracts/dialogue.ts';
import { type Instant, plus } from '../../contracts/instant.ts';

/** So many replies a number gets in 24 hours, whoever has it: nobody has us write to it without end. */
export const MOST_REPLIES = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a number is written back to once more, and what is remembered of that. */
export interface OneMoreReply {
  readonly mayReply: boolean;
  readonly dialogue: Dialogue;
}

/** Counts a reply of a number, in days that begin with the first. What the message asked for is done, replied to or not. */
export function oneMoreReply(dialogue: Dialogue, at: Instant): OneMoreReply {
  const { replies } = dialogue;
  const standing = replies && at < plus(replies.since, DAY_MS) ? replies : { since: at, count: 0 };
  if (standing.count >= MOST_REPLIES) return { mayReply: false, dialogue };
  return { mayReply: true, dialogue: { ...dialogue, replies: { ...standing, count: standing.count + 1 } } };
}
