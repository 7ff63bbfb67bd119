import type { Instant } from '#shared/contracts/instant.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Delivery } from '#shared/ports/channel.ts';
import { idDigest } from '#shared/runtime/id-digest.ts';
import type { OutreachServices } from './services.ts';
import type { Worded } from './worded.ts';

/**
 * Where the provider refuses because somebody wants nothing more to their number, that is a refusal of ours, too: by
 * number, for everything. It is as old as the call, lest it come after a word to start again that was said meanwhile.
 */
export async function noteOptOut(
  { key, toIndexes: senders }: Worded,
  delivery: Delivery,
  calledAt: Instant,
  { optOuts }: OutreachServices,
): Promise<void> {
  if (delivery.outcome !== 'refused' || !delivery.optedOut) return;
  const messageId = `outreach-${idDigest(ledgerKeyText(key))}`;
  await optOuts.record({ senders, word: 'everything', messageId, at: calledAt });
}
