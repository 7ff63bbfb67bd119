import type { Chunk } from '#shared/contracts/candidate.ts';
import type { SystemInstant } from '#shared/contracts/clock.ts';
import { type Instant, millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import type { NamedSender } from '#shared/domain/decide/sender-for.ts';
import type { Fate } from './fate.ts';
import { type SendBy, send } from './send.ts';
import type { OutreachServices } from './services.ts';
import type { Worded } from './worded.ts';

/** The share of the time facts stay fresh that a stretch may take; the rest is for waiting until it begins. */
const STRETCH_SHARE = 0.5;
/** What a claim may take before the provider is called, out of the time facts stay fresh. */
const CLAIM_MS = 300;
/** No provider call starts with less than this left: a call takes up to 5 s, its record a moment. */
export const LAST_CALL_MS = 6_000;

/**
 * Sends messages of one identity at its pace, while what was read is fresh, and notes their fates. They start one
 * after another, each in its own slot, whether or not the provider has answered the one before. Those without a fate
 * afterwards were not reached; when the identity was busy it has waited until it is worth asking again. Throws what
 * the first that failed threw, once all have ended.
 */
export async function sendPaced(
  chunk: Chunk,
  messages: readonly Worded[],
  sender: NamedSender,
  by: SendBy,
  services: OutreachServices,
  fates: Map<string, Fate>,
): Promise<void> {
  const fitting = fittingIn(messages, sender, by.freshUntil, services.systemClock());
  const startsAt = await slotFor(chunk, fitting, sender, by, services);
  if (startsAt === undefined) return;
  const failures: unknown[] = [];
  const sendOne = async (message: Worded) => {
    try {
      fates.set(message.customerId, await send(chunk, message, by, services));
    } catch (error) {
      failures.push(error); // thrown below: the others are on their way
    }
  };
  const underWay: Promise<void>[] = [];
  let partsBefore = 0;
  for (const message of fitting) {
    await sleepUntil(plus(startsAt, lasting(partsBefore, sender)), services);
    if (services.systemClock() >= by.freshUntil || by.remaining() <= LAST_CALL_MS) break;
    underWay.push(sendOne(message));
    partsBefore += message.parts;
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
}

/** How many milliseconds so many parts take an identity. */
function lasting(parts: number, { partsPerSecond }: NamedSender): number {
  return (parts * 1000) / partsPerSecond;
}

/** The first messages, as many as the identity sends while facts are fresh; one at least. */
function fittingIn(
  messages: readonly Worded[],
  sender: NamedSender,
  freshUntil: Instant,
  now: Instant,
): readonly Worded[] {
  let left = (millisecondsOf(freshUntil) - millisecondsOf(now) - CLAIM_MS) * STRETCH_SHARE;
  return messages.filter(({ parts }, at) => {
    left -= lasting(parts, sender);
    return at === 0 || left >= 0;
  });
}

/** When the messages' slot of the identity begins; undefined when it has none in time. */
async function slotFor(
  chunk: Chunk,
  messages: readonly Worded[],
  sender: NamedSender,
  { freshUntil, remaining }: SendBy,
  services: OutreachServices,
): Promise<SystemInstant | undefined> {
  const parts = messages.reduce((sum, message) => sum + message.parts, 0);
  const now = services.systemClock();
  const lastParts = messages.at(-1)?.parts ?? 0;
  const untilLast = Math.ceil(lasting(parts - lastParts, sender)) + CLAIM_MS;
  const aheadMs = Math.max(0, millisecondsOf(freshUntil) - untilLast - millisecondsOf(now));
  const isUrgent = urgencyOf(chunk.messageClass) === 'urgent';
  const { partsPerSecond, name } = sender;
  const taken = await services.pace.take({ sender: name, partsPerSecond, parts, isUrgent, now, aheadMs });
  if (taken.taken) return taken.startsAt;
  const wait = millisecondsOf(taken.askAgainAt) - millisecondsOf(services.systemClock());
  await services.sleep(Math.max(1, Math.min(wait, remaining() - LAST_CALL_MS)));
  return undefined;
}

async function sleepUntil(instant: Instant, { systemClock, sleep }: OutreachServices): Promise<void> {
  const wait = millisecondsOf(instant) - millisecondsOf(systemClock());
  if (wait > 0) await sleep(wait);
}
