import type { Chunk } from '#shared/contracts/candidate.ts';
import { type Instant, millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { isAlert } from '#shared/contracts/message-class.ts';
import { MAX_ATTEMPTS } from '#shared/domain/ledger/attempts.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { maskPhone } from '#shared/domain/wording/mask.ts';
import { ConfigurationError } from '#shared/errors.ts';
import type { Delivery, Outgoing } from '#shared/ports/channel.ts';
import type { Claim } from '#shared/ports/ledger.ts';
import type { Fate } from './fate.ts';
import { rowOf } from './row-of.ts';
import type { OutreachServices } from './services.ts';
import type { Worded } from './worded.ts';

/** Until when a message may leave, and how many milliseconds the invocation has left. */
export interface SendBy {
  readonly freshUntil: Instant;
  readonly remaining: () => number;
}

/** How long after the invocation's end its lease still holds. */
const LEASE_MARGIN_MS = 5_000;

/**
 * Sends one message: the claim first, then the provider, then how it answered. Whoever loses the claim sends nothing,
 * and whoever has it only when the facts are no longer fresh gives it back.
 */
export async function send(
  chunk: Chunk,
  message: Worded,
  { freshUntil, remaining }: SendBy,
  services: OutreachServices,
): Promise<Fate> {
  const { sender, row } = message;
  const channel = services.channels.get(sender.provider);
  if (!channel) throw new ConfigurationError(`The provider ${sender.provider} is not set up in this stage.`);
  const claim = claimOf(chunk, message, plus(services.systemClock(), remaining() + LEASE_MARGIN_MS));
  if (!(await services.ledger.claim(claim, row, services.systemClock()))) return 'put-back';
  const delivery =
    services.systemClock() < freshUntil
      ? await channel.send(outgoing(claim, message, services))
      : ({ outcome: 'throttled', code: 'facts-too-old' } as const);
  return settle(claim, delivery, services);
}

function claimOf(chunk: Chunk, message: Worded, leaseUntil: Instant): Claim {
  return {
    ...rowOf(chunk, message),
    state: 'claimed',
    channel: message.decision.channel,
    to: maskPhone(message.to),
    text: message.text,
    parts: message.parts,
    attempts: (message.row?.attempts ?? 0) + 1,
    leaseUntil,
  };
}

function outgoing(claim: Claim, { to, known, sender }: Worded, services: OutreachServices): Outgoing {
  const usefulFor = millisecondsOf(claim.usefulUntil) - millisecondsOf(services.businessClock());
  return {
    to,
    toIndex: known.customer.phoneIndex,
    text: claim.text,
    reference: ledgerKeyText(claim),
    isMarketing: claim.messageClass === 'marketing',
    usefulForSeconds: Math.floor(usefulFor / 1000),
    sender: sender.name,
    ...(sender.id !== undefined && { senderId: sender.id }),
  };
}

/**
 * Records the provider's answer. Definite refusals that may pass, and throttles, are tried again. After an answer
 * that tells nothing, an alert keeps its claim and goes again when the lease is over; anything else is `unknown`.
 */
async function settle(claim: Claim, delivery: Delivery, { ledger }: OutreachServices): Promise<Fate> {
  const mayTryAgain = (claim.attempts ?? 1) < MAX_ATTEMPTS;
  switch (delivery.outcome) {
    case 'accepted':
      await ledger.settle(claim, { state: 'sent', providerMessageId: delivery.providerMessageId });
      return 'sent';
    case 'throttled':
      await ledger.settle(claim, { state: 'deferred', failure: delivery.code, counts: false });
      return 'put-back';
    case 'refused': {
      const again = !delivery.permanent && mayTryAgain;
      await ledger.settle(claim, { state: again ? 'deferred' : 'failed', failure: delivery.code });
      return again ? 'put-back' : 'failed';
    }
    case 'ambiguous':
      if (isAlert(claim.messageClass) && mayTryAgain) return 'put-back';
      await ledger.settle(claim, { state: 'unknown', failure: delivery.code });
      return 'unknown';
  }
}
