import type { SystemInstant } from '#shared/contracts/clock.ts';
import { type Instant, millisecondsOf, plus } from '#shared/contracts/instant.ts';
import type { OutreachServices } from './services.ts';

/** How old what was read of consents, refusals and halts may be when a message leaves. */
const FRESH_MS = 2_000;
/** No provider call starts with less than this left: a call takes up to 5 s, its record a moment. */
const LAST_CALL_MS = 6_000;
/** How long before its slot a message is claimed. */
export const CLAIM_MS = 300;

/** What bounds a provider call: when the reads it rests on began, and how many milliseconds the invocation has left. */
export interface SendBy {
  readonly readAt: SystemInstant;
  readonly remaining: () => number;
}

/**
 * How many seconds of lawful hours have to be left for a text that must arrive in them. Providers drop what is late,
 * down to lives of 5 s (End User Messaging) and 1 s (Twilio), which few texts outlive; SNS drops nothing, and takes less
 * than this as a rule. In less it does not leave: it comes again, and waits for the next hours.
 */
export const TIME_TO_ARRIVE_S = 30;

/** Why a provider call was not made, as it stands in the row: its claim is given back. */
export type NotCalled = 'facts-too-old' | 'hours-over' | 'out-of-time' | 'pace-missed' | 'too-late';

/** From when on facts are too old for a provider call to rest on them. */
export function freshUntil({ readAt }: SendBy): Instant {
  return plus(readAt, FRESH_MS);
}

/** How many milliseconds there are for beginning provider calls; a claim for one is not begun without any. */
export function timeToSend(remaining: () => number): number {
  return remaining() - LAST_CALL_MS - CLAIM_MS;
}

/** Whole seconds until an instant: for which a message is still of use, or may still arrive. */
export function secondsUntil(
  until: Instant,
  { businessClock }: Pick<OutreachServices, 'businessClock'>,
): number {
  return Math.floor((millisecondsOf(until) - millisecondsOf(businessClock())) / 1000);
}

/** Why the provider may not be called now for a message of use until then; undefined when it may. */
export function whyNotNow(
  usefulUntil: Instant,
  by: SendBy,
  services: OutreachServices,
): NotCalled | undefined {
  if (services.systemClock() >= freshUntil(by)) return 'facts-too-old';
  if (by.remaining() <= LAST_CALL_MS) return 'out-of-time';
  return secondsUntil(usefulUntil, services) < 1 ? 'too-late' : undefined;
}
