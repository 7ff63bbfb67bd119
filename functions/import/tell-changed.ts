import { MOST_CHANGED, portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import type { ImportJob } from '#shared/contracts/import-job.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import type { ImportServices } from './services.ts';

/**
 * Tells the bus of whom something has changed. It comes after what changed is saved and before the work is marked as
 * done, so that whoever dies in between tells it again; hearing of it twice does no harm.
 */
export async function tellChanged(
  { id, startedAt }: ImportJob,
  customerIds: Iterable<string>,
  { events, systemClock }: Pick<ImportServices, 'events' | 'systemClock'>,
): Promise<void> {
  const all = [...new Set(customerIds)].sort();
  if (all.length === 0) return;
  const receivedAt = systemClock();
  const told = chunksOf(all, MOST_CHANGED).map((some) =>
    portfolioChanged.of({
      id: `import-${id.name}-${id.sequence}-${some[0]}`,
      subject: id.name,
      occurredAt: startedAt,
      receivedAt,
      correlationId: id.name,
      causationId: `import-${id.name}-${id.sequence}`,
      data: { customerIds: [...some] },
    }),
  );
  await events.publish(told);
}
