import { lanes } from '#shared/contracts/candidate.ts';
import type { HaltScope } from '#shared/contracts/halt.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import type { PassOver } from '#shared/domain/pass-over.ts';
import type { Kept } from '#shared/ports/stops.ts';
import type { WatchServices } from './services.ts';

type ReleaseServices = Pick<WatchServices, 'kept' | 'queue'>;

/**
 * Puts back on their queues the chunks whose halt stands no more, and says how many. A page is forgotten only when the
 * queues have it all, so that whoever dies in between loses nothing: it goes out again, and the ledger stands between. What cannot be read stays, and holds
 * up nothing else.
 */
export async function releaseKept(
  hasTime: () => boolean,
  { kept, queue }: ReleaseServices,
  passOver?: PassOver,
): Promise<number> {
  let released = 0;
  for (const scope of await kept.released(passOver)) {
    if (!hasTime()) break;
    released += await releaseUnder(scope, hasTime, { kept, queue }, passOver);
  }
  return released;
}

async function releaseUnder(
  scope: HaltScope,
  hasTime: () => boolean,
  { kept, queue }: ReleaseServices,
  passOver: PassOver | undefined,
): Promise<number> {
  let released = 0;
  for await (const page of kept.under(scope, passOver)) {
    if (!hasTime()) return released;
    await putBack(page, queue);
    await kept.forget(scope, page);
    released += page.length;
  }
  if (released === 0) await kept.forget(scope, []);
  return released;
}

async function putBack(page: readonly Kept[], queue: WatchServices['queue']): Promise<void> {
  for (const urgency of lanes) {
    const chunks = page
      .map(({ chunk }) => chunk)
      .filter(({ messageClass }) => urgencyOf(messageClass) === urgency);
    if (chunks.length > 0) await queue.enqueue(urgency, chunks);
  }
}
