import type { Chunk, Recipient } from '#shared/contracts/candidate.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import { togetherOrAlone } from '#shared/domain/together-or-alone.ts';
import { DeliveredInPart } from '#shared/errors.ts';
import { type Delivering, deliverLot } from './deliver-lot.ts';
import type { Fate } from './fate.ts';
import { lotsOf } from './lots.ts';
import { noted } from './noted.ts';
import { postpone } from './postpone.ts';
import { isOpen, noProgress, noteBroken } from './progress.ts';
import { keepHalted, putBack } from './put-back.ts';
import { timeToSend } from './send-by.ts';
import type { OutreachServices } from './services.ts';

/**
 * Decides about every recipient of a chunk, sends to those who are to hear, keeps those a halt stops, writes into
 * the agenda those for whom it is not the hour, and puts back who must wait. Delivering the same chunk again sends nothing twice: the ledger stands between. One recipient who
 * cannot be dealt with holds up no other; it throws DeliveredInPart when all others are done, so that the chunk comes
 * again.
 */
export async function deliverChunk(
  chunk: Chunk,
  remaining: () => number,
  services: OutreachServices,
): Promise<ReadonlyMap<string, Fate>> {
  // Before anything is decided, so that whatever this chunk comes to write can be found by time.
  const taken = await noted(chunk, services);
  const progress = noProgress();
  const delivering = { chunk: taken, remaining, services, progress, lots: lotsOf() };
  const open = () => chunk.recipients.filter(({ customerId }) => isOpen(progress, customerId));
  for (let waiting = open(); waiting.length > 0 && timeToSend(remaining) > 0; waiting = open())
    await deliverSome(waiting, delivering);
  for (const { customerId } of open()) progress.fates.set(customerId, 'put-back');
  await keepHalted(taken, progress, services);
  await postpone(taken, progress, services);
  await putBack(taken, progress, services);
  const [cause] = progress.broken.values();
  if (cause) throw new DeliveredInPart(`${progress.broken.size} recipients are left.`, { cause });
  return progress.fates;
}

/** Deals with the next lot; when the identities of all who wait are busy, waits for the first that will be free. */
async function deliverSome(waiting: readonly Recipient[], delivering: Delivering): Promise<void> {
  const { services, progress, lots, remaining } = delivering;
  const now = services.systemClock();
  const lot = lots.next(waiting, now);
  if (lot.length === 0) {
    const wait = millisecondsOf(lots.freeAt(now) ?? now) - millisecondsOf(now);
    await services.sleep(Math.max(1, Math.min(wait, timeToSend(remaining))));
    return;
  }
  try {
    const failed = await togetherOrAlone(lot, (some) => deliverLot(some, delivering));
    for (const [{ customerId }, error] of failed) noteBroken(progress, [customerId], error);
  } catch (error) {
    const ids = lot.map(({ customerId }) => customerId);
    noteBroken(progress, ids, error);
  }
}
