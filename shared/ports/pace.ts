import type { Urgency } from '../contracts/candidate.ts';
import type { SystemInstant } from '../contracts/clock.ts';

/** A stretch of a sender identity's capacity that is asked for. */
export interface PaceAsked {
  /** The identity texts leave by, a key of `sms.senders` in the configuration. */
  readonly sender: string;
  readonly partsPerSecond: number;
  readonly parts: number;
  /**
   * What can wait (`ordinary`) takes nothing while, and for `URGENT_GRACE_MS` after, something urgent has a stretch. A
   * reply is held off by nothing, and holds off nothing: it goes behind what is taken.
   */
  readonly urgency: Urgency;
  /** From when on it is wanted: now, or as much later as the asker needs until it can use it. */
  readonly now: SystemInstant;
  /** The stretch must begin within so many milliseconds of `now`, or it is not taken. */
  readonly aheadMs: number;
}

/** How long after an urgent stretch the identity stays with what is urgent: the next one is on its way. */
export const URGENT_GRACE_MS = 1_000;

/**
 * A stretch taken by a clock so far ahead of the asker's counts for nothing, lest it silence the identity: until that
 * clock is put right, those who go by it and the others keep the pace each among themselves.
 */
export const WRONG_CLOCK_MS = 60_000;

/** A stretch that was taken, or when to ask again. */
export type PaceTaken =
  | { readonly taken: true; readonly startsAt: SystemInstant }
  | { readonly taken: false; readonly askAgainAt: SystemInstant };

/**
 * The capacity of sender identities, shared by all workers: stretches never overlap, so all together never send more
 * parts per second than an identity may.
 */
export interface Pace {
  take(asked: PaceAsked): Promise<PaceTaken>;
}
