import type { Answered } from '#shared/contracts/answered.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import type { InboundRef } from '#shared/contracts/inbound.ts';
import { StoreBusy } from '#shared/errors.ts';
import type { Heard } from '#shared/ports/conversations.ts';
import { come } from './come.ts';
import type { ConverseServices } from './services.ts';
import { settled } from './settled.ts';
import { tell } from './tell.ts';

/** How often a message is taken up anew whose number has written something else meanwhile. */
const ROUNDS = 4;

/**
 * Answers a message that came in: what it comes to is written first, all of it or nothing, and told afterwards. A
 * message that was answered before is told again, the same, and comes to nothing more. Undefined when there is nothing
 * to answer (any more). Throws StoreBusy when its number keeps writing.
 */
export async function answerMessage(
  event: EventOf<InboundRef>,
  services: ConverseServices,
): Promise<Answered | undefined> {
  for (let round = 0; round < ROUNDS; round++) {
    const heard = await services.book.heard(event.data);
    if (!heard) return undefined;
    const answered = heard.answered ?? (await answerOnce(event, heard, services));
    if (!answered) continue;
    await tell(answered, heard.inbound, event, services);
    return answered;
  }
  throw new StoreBusy('A number kept writing while its message was answered.');
}

/** What it came to, written; undefined when something else of the number was written meanwhile. */
async function answerOnce(
  event: EventOf<InboundRef>,
  heard: Heard,
  services: ConverseServices,
): Promise<Answered | undefined> {
  const outcome = settled(event, heard, await come(event.data, heard, services));
  return (await services.book.commit(outcome)) ? outcome : undefined;
}
