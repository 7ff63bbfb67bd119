import type { Chunk } from '#shared/contracts/candidate.ts';
import { type Instant, millisecondsOf } from '#shared/contracts/instant.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { waitBeforeAttempt } from '#shared/domain/ledger/attempts.ts';
import type { Fate } from './fate.ts';
import type { Progress } from './progress.ts';
import type { OutreachServices } from './services.ts';

/** The fates of those who go back on the queue, by how many attempts of theirs count: the more, the longer they wait. */
const putBackAfter = ['put-back', 'refused-once', 'refused-twice'] as const satisfies readonly Fate[];

/** Keeps the recipients whom a halt stops, until it is lifted; what they wait under it is not waiting. */
export async function keepHalted(
  chunk: Chunk,
  { fates, haltedBy }: Progress,
  { stops }: OutreachServices,
): Promise<void> {
  const halted = recipientsOf(chunk, fates, 'halted');
  const byScope = Map.groupBy(halted, ({ customerId }) => haltedBy.get(customerId));
  const { notedAt: _notedAt, waitingSince: _waitingSince, ...kept } = chunk;
  for (const [scope, recipients] of byScope)
    if (scope) await stops.keep(scope, { ...kept, recipients, wasHalted: true });
}

/**
 * Puts back on the queue the recipients who must wait, and says for how long they have waited: to the queue they are
 * new, so that its own age of messages says nothing of them.
 */
export async function putBack(chunk: Chunk, { fates }: Progress, services: OutreachServices): Promise<void> {
  for (const [attempts, fate] of putBackAfter.entries()) {
    const recipients = recipientsOf(chunk, fates, fate);
    if (recipients.length > 0)
      await putBackFor(waitBeforeAttempt(attempts), { ...chunk, recipients }, services);
  }
}

async function putBackFor(
  seconds: number,
  { wasHalted, ...chunk }: Chunk,
  { queue, log, businessClock }: OutreachServices,
): Promise<void> {
  const now = businessClock();
  const since = chunk.waitingSince ?? (wasHalted ? now : chunk.asOf);
  const again = { ...chunk, ...(since !== chunk.asOf && { waitingSince: since }) };
  await queue.enqueue(urgencyOf(chunk.messageClass), [again], seconds);
  log.warn('put back', {
    waitedSeconds: secondsBetween(since, now),
    counts: { recipients: chunk.recipients.length },
  });
}

function recipientsOf({ recipients }: Chunk, fates: ReadonlyMap<string, Fate>, fate: Fate) {
  return recipients.filter(({ customerId }) => fates.get(customerId) === fate);
}

function secondsBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((millisecondsOf(to) - millisecondsOf(from)) / 1000));
}
