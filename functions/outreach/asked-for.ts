import type { MessageTerms } from '#shared/contracts/candidate.ts';
import type { SystemInstant } from '#shared/contracts/clock.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import type { NamedSender } from '#shared/domain/decide/sender-for.ts';
import type { PaceAsked } from '#shared/ports/pace.ts';
import { freshUntil, type SendBy } from './send-by.ts';
import { lasting } from './stretch.ts';
import type { Worded } from './worded.ts';

/** How long before facts are too old the last slot begins, at the latest. */
const SPARE_MS = 100;

/**
 * The stretch to ask for messages of one identity: from an instant on, or so much later that the last of them still
 * leaves while facts are fresh. `aheadMs` is negative when there is none such.
 */
export function askedFor(
  { messageClass }: Pick<MessageTerms, 'messageClass'>,
  messages: readonly Worded[],
  sender: NamedSender,
  by: SendBy,
  from: SystemInstant,
): PaceAsked {
  const parts = messages.reduce((sum, message) => sum + message.parts, 0);
  const lastParts = messages.at(-1)?.parts ?? 0;
  const fresh = millisecondsOf(freshUntil(by)) - millisecondsOf(from);
  return {
    sender: sender.name,
    partsPerSecond: sender.partsPerSecond,
    parts,
    urgency: urgencyOf(messageClass),
    now: from,
    aheadMs: fresh - Math.ceil(lasting(parts - lastParts, sender)) - SPARE_MS,
  };
}
