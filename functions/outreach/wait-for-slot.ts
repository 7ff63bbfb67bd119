import type { Instant } from '#shared/contracts/instant.ts';
import { askedFor } from './asked-for.ts';
import { freshUntil, type NotCalled, type SendBy } from './send-by.ts';
import type { OutreachServices } from './services.ts';
import { sleepUntil } from './sleep-until.ts';
import type { Stretch } from './stretch.ts';
import type { Worded } from './worded.ts';

/**
 * Waits until a message that is claimed may leave: in its stretch, or, when its claim took so long that the rest of
 * that is too short, in one of its own. Says why it may not leave, as soon as that is known.
 */
export async function waitForSlot(
  message: Worded,
  by: SendBy,
  stretch: Stretch,
  services: OutreachServices,
): Promise<NotCalled | undefined> {
  const inStretch = stretch.slot(message.parts, services.systemClock());
  const slot = inStretch ?? (await ownSlot(message, by, services));
  if (slot === undefined) return 'pace-missed';
  if (slot >= freshUntil(by)) return 'facts-too-old';
  await sleepUntil(slot, services);
  return undefined;
}

async function ownSlot(
  message: Worded,
  by: SendBy,
  { pace, systemClock }: OutreachServices,
): Promise<Instant | undefined> {
  const asked = askedFor(message.message, [message], message.sender, by, systemClock());
  if (asked.aheadMs < 0) return undefined;
  try {
    const taken = await pace.take(asked);
    return taken.taken ? taken.startsAt : undefined;
  } catch {
    return undefined; // the claim can be given back: were this thrown, it would stand until its lease is over
  }
}
