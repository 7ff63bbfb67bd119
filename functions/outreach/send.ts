import type { Chunk } from '#shared/contracts/candidate.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import { isAlert } from '#shared/contracts/message-class.ts';
import { brandOf } from '#shared/domain/decide/brand-of.ts';
import { MAX_ATTEMPTS } from '#shared/domain/ledger/attempts.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { smsLength } from '#shared/domain/text/sms-parts.ts';
import { maskPhone } from '#shared/domain/wording/mask.ts';
import { ConfigurationError } from '#shared/errors.ts';
import type { Delivery } from '#shared/ports/channel.ts';
import type { Claim } from '#shared/ports/ledger.ts';
import type { Fate } from './fate.ts';
import { rowOf } from './row-of.ts';
import type { OutreachServices } from './services.ts';
import type { Worded } from './worded.ts';

/** How long after the invocation's end its lease still holds. */
const LEASE_MARGIN_MS = 5_000;

/** Sends one message: the claim first, then the provider, then how it answered. Whoever loses the claim sends nothing. */
export async function send(
  chunk: Chunk,
  message: Worded,
  remaining: () => number,
  services: OutreachServices,
): Promise<Fate> {
  const channel = services.channels.get(message.decision.channel);
  if (!channel)
    throw new ConfigurationError(`The channel ${message.decision.channel} is not set up in this stage.`);
  const claim = claimOf(chunk, message, plus(services.systemClock(), remaining() + LEASE_MARGIN_MS));
  if (!(await services.ledger.claim(claim, message.facts.row, services.systemClock()))) return 'put-back';
  const delivery = await channel.send({
    to: message.to,
    toIndex: message.known.customer.phoneIndex,
    text: claim.text,
    reference: ledgerKeyText(claim),
    ...senderOf(message),
  });
  return settle(claim, delivery, services);
}

function claimOf(chunk: Chunk, message: Worded, leaseUntil: Instant): Claim {
  return {
    ...rowOf(chunk, message),
    state: 'claimed',
    channel: message.decision.channel,
    to: maskPhone(message.to),
    text: message.text,
    parts: smsLength(message.text).parts,
    attempts: (message.facts.row?.attempts ?? 0) + 1,
    leaseUntil,
  };
}

/** The sender identity registered for the country of the number, where there is one. */
function senderOf({ facts, known }: Worded): { readonly senderId?: string } {
  const senderId = brandOf(facts.config, known.customer.brand).sender[known.customer.phoneCountry];
  return senderId ? { senderId } : {};
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
