import { type Instant, plus } from '#shared/contracts/instant.ts';
import { allEnded } from '#shared/domain/all-ended.ts';
import { arriveBy } from '#shared/domain/decide/arrive-by.ts';
import { quietHours } from '#shared/domain/decide/checks/quiet-hours.ts';
import { mayOffer } from '#shared/domain/decide/may-offer.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { maskPhone } from '#shared/domain/wording/mask.ts';
import { hasPlace } from '#shared/engagement/has-place.ts';
import { ConfigurationError } from '#shared/errors.ts';
import type { Channel, Delivery, Outgoing } from '#shared/ports/channel.ts';
import type { Claim } from '#shared/ports/ledger.ts';
import type { Fate } from './fate.ts';
import { noteOptOut } from './note-opt-out.ts';
import { rowOf } from './row-of.ts';
import { type NotCalled, type SendBy, secondsUntil, TIME_TO_ARRIVE_S, whyNotNow } from './send-by.ts';
import type { OutreachServices } from './services.ts';
import { settle } from './settle.ts';
import type { Stretch } from './stretch.ts';
import { waitForSlot } from './wait-for-slot.ts';
import type { Worded } from './worded.ts';

/** How long after the invocation's end its lease still holds. */
const LEASE_MARGIN_MS = 5_000;

/**
 * Sends one message: a place under caps and the claim first, then the provider in the message's slot, then how it answered. Whoever loses the
 * claim sends nothing, and whoever has it too late for a slot, for facts that are fresh or for the time the call may
 * take gives it back.
 */
export async function send(
  message: Worded,
  by: SendBy,
  stretch: Stretch,
  services: OutreachServices,
): Promise<Fate> {
  const { sender, row } = message;
  const channel = services.channels.get(sender.provider);
  if (!channel) throw new ConfigurationError(`The provider ${sender.provider} is not set up in this stage.`);
  const claim = claimOf(message, plus(services.systemClock(), by.remaining() + LEASE_MARGIN_MS));
  if (!(await hasPlace(message, services.budget))) return 'put-back';
  if (!(await services.ledger.claim(claim, row, services.systemClock()))) return 'put-back';
  const missed = await waitForSlot(message, by, stretch, services);
  const calledAt = services.businessClock();
  const delivery = missed ? notCalled(missed) : await call(channel, message, claim, by, services);
  const settled = settle(claim, delivery, services);
  await allEnded<unknown>([settled, noteOptOut(message, delivery, calledAt, services)]);
  return await settled;
}

/** Calls the provider, which nothing does but this: never from facts that are too old, out of hours, nor too late. */
function call(
  channel: Channel,
  message: Worded,
  claim: Claim,
  by: SendBy,
  services: OutreachServices,
): Promise<Delivery> {
  const why = whyNotNow(claim.usefulUntil, by, services) ?? hoursOver(message, services);
  return why ? Promise.resolve(notCalled(why)) : channel.send(outgoing(claim, message, services));
}

/**
 * Between its decision and its slot, the hours in which a message may come can have ended; and those of the law can be
 * about to, so that it would arrive after them.
 */
function hoursOver(message: Worded, services: OutreachServices): NotCalled | undefined {
  const { facts, decision } = message;
  const now = services.businessClock();
  const isOver =
    quietHours.judge(facts, now).outcome !== 'pass' || (decision.withOffer && !mayOffer(facts, now));
  const until = mayArriveUntil(message, services);
  const isEnding = until < facts.usefulUntil && secondsUntil(until, services) < TIME_TO_ARRIVE_S;
  return isOver || isEnding ? 'hours-over' : undefined;
}

function mayArriveUntil({ facts, decision }: Worded, { businessClock }: OutreachServices): Instant {
  return arriveBy(facts, businessClock(), decision.withOffer);
}

/** As if the provider had throttled: nothing left, and it does not count. */
function notCalled(code: NotCalled): Delivery {
  return { outcome: 'throttled', code };
}

function claimOf(message: Worded, leaseUntil: Claim['leaseUntil']): Claim {
  return {
    ...rowOf(message),
    state: 'claimed',
    channel: message.decision.channel,
    to: maskPhone(message.to),
    text: message.text,
    parts: message.parts,
    attempts: (message.row?.attempts ?? 0) + 1,
    leaseUntil,
  };
}

function outgoing(claim: Claim, message: Worded, services: OutreachServices): Outgoing {
  const { to, toIndexes, sender } = message;
  return {
    to,
    toIndex: toIndexes[0] ?? '',
    text: claim.text,
    reference: ledgerKeyText(claim),
    isMarketing: claim.messageClass === 'marketing',
    usefulForSeconds: secondsUntil(mayArriveUntil(message, services), services),
    sender: sender.name,
    ...(sender.id !== undefined && { senderId: sender.id }),
  };
}
