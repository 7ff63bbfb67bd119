import type { Announcement, Reply } from '#shared/contracts/answered.ts';
import type { Dialogue } from '#shared/contracts/dialogue.ts';
import type { InboundRef } from '#shared/contracts/inbound.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { NumberQuestion } from '#shared/domain/dialogue/asked-last.ts';
import type { Understood } from '#shared/keywords/understood.ts';
import type { Effect, Heard } from '#shared/ports/conversations.ts';
import type { ConverseServices } from '../services.ts';

/** A message that is to be answered, with all that was read for it. */
export interface Asking {
  readonly ref: InboundRef;
  readonly heard: Heard;
  /** When it came in (business time): the moment by which everything about it is judged. */
  readonly at: Instant;
  /** The question on its number that a number answers, if one is open. */
  readonly question?: NumberQuestion;
  /** What it comes to when it is taken to mean something else, too. */
  readonly answerAs: (understood: Understood) => Promise<Came>;
}

/** What is said back; `locale` absent: the message's own, as far as can be told. */
export type Said = Omit<Reply, 'locale' | 'policyIds'> & Partial<Pick<Reply, 'locale' | 'policyIds'>>;

/**
 * What a message comes to. `customerIds` is whose conversation it is part of, absent: of everybody who has the number.
 * `dialogue` is what is remembered from now on. That a task is open is told by itself: `events` are what else is.
 */
export interface Came {
  readonly customerIds?: readonly string[];
  readonly dialogue: Dialogue;
  readonly effects: readonly Effect[];
  readonly reply?: Said;
  readonly events?: readonly Announcement[];
}

/** What a message comes to that means this. Its words are in `asking`, and go nowhere else. */
export interface Answer<Is extends Understood['is']> {
  readonly is: Is;
  /** Whoever writes is answered so; absent: who is nobody's customer is told no more than where to ask. */
  readonly forAnybody?: true;
  readonly answer: (
    understood: Extract<Understood, { readonly is: Is }>,
    asking: Asking,
    services: ConverseServices,
  ) => Promise<Came>;
}
