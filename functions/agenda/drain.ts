import type { AgendaItem } from '#shared/contracts/agenda.ts';
import { type Instant, millisecondsOf } from '#shared/contracts/instant.ts';
import type { Unreadable } from '#shared/domain/pass-over.ts';
import type { Remaining } from '#shared/runtime/queue-function.ts';
import { type Lane, lanesOf } from './lanes.ts';
import type { AgendaServices } from './services.ts';

/** No page is begun with less left, in milliseconds: one is done in that. */
const RESERVE_MS = 10_000;

/** What a tick came to. */
export interface Drained {
  readonly wakes: number;
  readonly sends: number;
  readonly pages: number;
  /** How late the oldest was that it came to, handed over or not, in whole seconds of business time. */
  readonly latestSeconds: number;
  /** Items that could not be read: they are still there. */
  readonly passedOver: readonly Unreadable[];
  /** Why queues did not take what is theirs: it is still there. */
  readonly failures: readonly unknown[];
  /** Whether everything was gone through that was due when it began. */
  readonly isComplete: boolean;
}

/**
 * Hands over what is due now or was before, the earliest first, page by page and as long as there is time; the next
 * tick goes on from there. An item is taken out when its queue has it, and not before:
 *
 *     due ──▶ queue has it ──▶ taken out
 *      (dies here: the next tick)  (dies here: it goes to the queue once more)
 *
 * So several ticks at once, or one that dies anywhere, repeat something and lose nothing. A queue that refuses holds
 * up no other.
 */
export async function drain(
  remaining: Remaining,
  { agenda, businessClock, ...queues }: AgendaServices,
): Promise<Drained> {
  const now = businessClock();
  const passedOver: Unreadable[] = [];
  const failures: unknown[] = [];
  const counts = { wakes: 0, sends: 0, pages: 0, latestSeconds: 0 };
  const so = (isComplete: boolean) => ({ ...counts, passedOver, failures, isComplete });
  for await (const page of agenda.due(now, (one) => void passedOver.push(one))) {
    const [first] = page;
    if (first) counts.latestSeconds = Math.max(counts.latestSeconds, secondsSince(first.dueAt, now));
    if (remaining() < RESERVE_MS) return so(false);
    const handedOver = await handOver(lanesOf(page, queues), failures);
    await agenda.done(handedOver);
    counts.pages += 1;
    for (const { kind } of handedOver) counts[kind === 'wake' ? 'wakes' : 'sends'] += 1;
  }
  return so(true);
}

/** The items whose queue has taken them. */
async function handOver(lanes: readonly Lane[], failures: unknown[]): Promise<readonly AgendaItem[]> {
  const taken: AgendaItem[] = [];
  for (const lane of lanes) {
    try {
      await lane.handOver();
      taken.push(...lane.items);
    } catch (error) {
      failures.push(error); // the caller throws the first, when what can be done is done
    }
  }
  return taken;
}

function secondsSince(dueAt: Instant, now: Instant): number {
  return Math.floor((millisecondsOf(now) - millisecondsOf(dueAt)) / 1000);
}
