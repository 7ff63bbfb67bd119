import type { Chunk } from '#shared/contracts/candidate.ts';
import type { SystemInstant } from '#shared/contracts/clock.ts';
import { type Instant, millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { allEnded } from '#shared/domain/all-ended.ts';
import type { NamedSender } from '#shared/domain/decide/sender-for.ts';
import { askedFor } from './asked-for.ts';
import { noting, type Progress } from './progress.ts';
import { send } from './send.ts';
import { CLAIM_MS, freshUntil, type SendBy, timeToSend } from './send-by.ts';
import type { OutreachServices } from './services.ts';
import { sleepUntil } from './sleep-until.ts';
import { lasting, type Stretch, stretchFrom } from './stretch.ts';
import type { Worded } from './worded.ts';

/** The share of the time facts stay fresh that a stretch may take; the rest is for waiting until it begins. */
const STRETCH_SHARE = 0.5;

/** What came of a turn: messages were begun, facts were too old for any, or the identity is busy for a while. */
export type Turn = 'begun' | 'too-old' | { readonly busyUntil: Instant };

/**
 * Sends messages of one identity at its pace, while what was read is fresh, and notes their fates. Each is claimed a
 * little before its slot of the stretch and leaves in it, whether or not the provider has answered the one before.
 * Those without a fate afterwards were not reached. Throws what concerns all recipients, once all have ended.
 */
export async function sendPaced(
  chunk: Chunk,
  messages: readonly Worded[],
  sender: NamedSender,
  by: SendBy,
  services: OutreachServices,
  progress: Progress,
): Promise<Turn> {
  const fitting = fittingIn(messages, sender, by, services);
  const asked = askedFor(chunk, fitting, sender, by, laterBy(CLAIM_MS, services.systemClock()));
  if (asked.aheadMs < 0) return 'too-old';
  const taken = await services.pace.take(asked);
  if (!taken.taken) return { busyUntil: plus(taken.askAgainAt, -CLAIM_MS) };
  const stretch = stretchFrom(taken.startsAt, asked.parts, sender);
  const underWay: Promise<void>[] = [];
  let partsBefore = 0;
  for (const message of fitting) {
    await sleepUntil(plus(taken.startsAt, lasting(partsBefore, sender) - CLAIM_MS), services);
    if (!isWorthClaiming(by, stretch, services)) break;
    const work = () => send(message, by, stretch, services);
    const one = noting(progress, message.customerId, work);
    one.catch(() => undefined); // it is awaited below: the others are on their way
    underWay.push(one);
    partsBefore += message.parts;
  }
  await allEnded(underWay);
  return underWay.length > 0 ? 'begun' : 'too-old';
}

/** Whether a message that is claimed now can leave. */
function isWorthClaiming(by: SendBy, stretch: Stretch, { systemClock }: OutreachServices): boolean {
  const now = systemClock();
  return now < freshUntil(by) && timeToSend(by.remaining) > 0 && !stretch.isOver(now);
}

/** The first messages, as many as the identity sends while facts are fresh; one at least. */
function fittingIn(
  messages: readonly Worded[],
  sender: NamedSender,
  by: SendBy,
  { systemClock }: OutreachServices,
): readonly Worded[] {
  const fresh = millisecondsOf(freshUntil(by)) - millisecondsOf(systemClock());
  let left = (fresh - CLAIM_MS) * STRETCH_SHARE;
  return messages.filter(({ parts }, at) => {
    left -= lasting(parts, sender);
    return at === 0 || left >= 0;
  });
}

function laterBy(milliseconds: number, now: SystemInstant): SystemInstant {
  return plus(now, milliseconds) as SystemInstant; // cast: later system time is system time
}
