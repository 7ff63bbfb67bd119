import { isAlert } from '#shared/contracts/message-class.ts';
import { MAX_ATTEMPTS } from '#shared/domain/ledger/attempts.ts';
import type { Delivery } from '#shared/ports/channel.ts';
import type { Claim } from '#shared/ports/ledger.ts';
import type { Fate } from './fate.ts';
import type { OutreachServices } from './services.ts';

/**
 * Records the provider's answer. Definite refusals that may pass, and throttles, are tried again. After an answer
 * that tells nothing, an alert keeps its claim and goes again when the lease is over; anything else is `unknown`.
 */
export async function settle(claim: Claim, delivery: Delivery, { ledger }: OutreachServices): Promise<Fate> {
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
      if (!again) return 'failed';
      return claim.attempts === 1 ? 'refused-once' : 'refused-twice';
    }
    case 'ambiguous':
      if (isAlert(claim.messageClass) && mayTryAgain) return 'put-back';
      await ledger.settle(claim, { state: 'unknown', failure: delivery.code });
      return 'unknown';
  }
}
