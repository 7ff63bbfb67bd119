import type { Chunk } from '#shared/contracts/candidate.ts';
import type { Progress } from './progress.ts';
import type { OutreachServices } from './services.ts';

/**
 * Writes into the agenda, by the moment until which they are deferred, the recipients for whom it is not the hour. Then
 * they go on the queue again, new to it, and are decided anew.
 */
export async function postpone(
  chunk: Chunk,
  { fates, deferredUntil }: Progress,
  { agenda }: OutreachServices,
): Promise<void> {
  const deferred = chunk.recipients.filter(({ customerId }) => fates.get(customerId) === 'deferred');
  const { notedAt: _notedAt, waitingSince: _waitingSince, wasHalted: _wasHalted, ...later } = chunk;
  const byMoment = Map.groupBy(deferred, ({ customerId }) => deferredUntil.get(customerId));
  const sends = [...byMoment].flatMap(([dueAt, recipients]) =>
    dueAt === undefined ? [] : [{ dueAt, chunk: { ...later, recipients, waitingSince: dueAt } }],
  );
  if (sends.length > 0) await agenda.postpone(sends);
}
