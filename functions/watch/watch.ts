import type { Unreadable } from '#shared/domain/pass-over.ts';
import type { Remaining } from '#shared/runtime/queue-function.ts';
import { releaseKept } from './release-kept.ts';
import { resolveStuck, type Stuck } from './resolve-stuck.ts';
import type { WatchServices } from './services.ts';

/** Nothing is begun with less left, in milliseconds: a page of either is done in that. */
const RESERVE_MS = 10_000;
/** What is left to the claims however much a halt has kept. */
const FOR_CLAIMS_MS = 25_000;

/** What a look at everything came to. */
export interface Watched extends Stuck {
  readonly released: number;
  /** Manifests and kept chunks that could not be read: they are still there. */
  readonly passedOver: readonly Unreadable[];
}

/**
 * One look: what halts kept and keep no more goes back on its queue, and claims that nobody will take up are resolved.
 * What fails of the one does not stop the other; it throws the first failure when both are done, and the next look
 * goes on where this one ended.
 */
export async function watch(remaining: Remaining, services: WatchServices): Promise<Watched> {
  const passedOver: Unreadable[] = [];
  const passOver = (one: Unreadable) => void passedOver.push(one);
  const [released, stuck] = await inTurn(
    () => releaseKept(() => remaining() > FOR_CLAIMS_MS, services, passOver),
    () => resolveStuck(() => remaining() > RESERVE_MS, services, passOver),
  );
  return { ...stuck, released, passedOver };
}

async function inTurn<First, Second>(
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<readonly [First, Second]> {
  const [one] = await Promise.allSettled([first()]);
  const two = await second();
  if (one.status === 'rejected') throw one.reason;
  return [one.value, two];
}
