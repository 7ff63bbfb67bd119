import type { Wake } from '#shared/contracts/agenda.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import { type DueTo, reminderChunks } from '#shared/engagement/reminder-chunks.ts';
import { LookedAtInPart, StoreBusy } from '#shared/errors.ts';
import type { FactsFound } from '#shared/ports/reminder-facts.ts';
import { lookAt } from '#shared/reminders/look-at.ts';
import type { Look } from './look.ts';
import type { ReminderServices } from './services.ts';

const ROUNDS = 6;
/** Clocks of two machines may differ by so much: a wake that one has called is not early for the other. */
const CLOCKS_APART_MS = 60_000;

/** What looking came to, in numbers: customers, reminders that are due, chunks of them, and wakes that were written. */
export interface LookedAt {
  readonly customers: number;
  readonly due: number;
  readonly chunks: number;
  readonly wakes: number;
}

/** A customer looked at: what is due to them, and their wake as it stood and as it is to be. */
interface One {
  readonly due: readonly DueTo[];
  readonly change: readonly { readonly from: Wake | undefined; readonly to: Wake }[];
}

/**
 * Looks at customers: leaves what is due as candidates, and then sets when each is looked at next. It may die at any
 * step and be done again: what is due is found again until the wake says that it was taken up, and the ledger sends it
 * once. Whoever else has moved a wake meanwhile may have known less, so those customers are looked at again; and who
 * brings news sets the wake even to what it was, so that whoever still holds older facts is told that there was news.
 *
 *     wakes ─▶ facts ─▶ what is due is on its queue ─▶ wakes, if they stand as they were read
 *
 * Throws StoreBusy, and LookedAtInPart when somebody could not be read; the others are done.
 */
export async function lookAgain(look: Look, services: ReminderServices): Promise<LookedAt> {
  let left: readonly string[] = [...new Set(look.customerIds)];
  const sum = { customers: left.length, due: 0, chunks: 0, wakes: 0 };
  const unreadable = new Set<string>();
  for (let round = 0; left.length > 0; round++) {
    if (round === ROUNDS) throw new StoreBusy('Wakes kept being set by others.');
    const { lost, found, ...counts } = await lookOnce(left, look, services);
    sum.due += counts.due;
    sum.chunks += counts.chunks;
    sum.wakes += counts.wakes;
    for (const id of found.unreadable.keys()) unreadable.add(id);
    left = [...lost];
  }
  if (unreadable.size > 0)
    throw new LookedAtInPart(`${unreadable.size} customers could not be read; the others are looked at.`);
  return sum;
}

async function lookOnce(customerIds: readonly string[], look: Look, services: ReminderServices) {
  const now = services.businessClock();
  const wakes = await services.agenda.wakes(customerIds);
  const found = await services.facts.of(customerIds);
  const looked = customerIds
    .filter((id) => !found.unreadable.has(id))
    .map((id) => {
      const wake = wakes.get(id);
      const at = momentFor(wake, look, now);
      return lookAtOne(id, found, wake, { isWake: look.isWake, at }, services);
    });
  const due = looked.flatMap((one) => one.due);
  const { correlationId, causationId } = look;
  const chunks = reminderChunks(due, { asOf: now, correlationId, causationId });
  if (chunks.length > 0) await services.queue.enqueue('ordinary', chunks);
  const changes = looked.flatMap(({ change }) => change);
  const lost = changes.length > 0 ? await services.agenda.setWakes(changes) : new Set<string>();
  return { found, lost, due: due.length, chunks: chunks.length, wakes: changes.length - lost.size };
}

/** Now, or the moment of a wake that has been called by a clock a little ahead of ours. */
function momentFor(wake: Wake | undefined, { isWake }: Look, now: Instant): Instant {
  const { dueAt = now } = wake ?? {};
  return isWake && dueAt > now && dueAt <= plus(now, CLOCKS_APART_MS) ? dueAt : now;
}

function lookAtOne(
  customerId: string,
  { known }: FactsFound,
  from: Wake | undefined,
  { isWake, at }: { readonly isWake: boolean; readonly at: Instant },
  { config }: ReminderServices,
): One {
  const { dues, wake: to, isNews } = lookAt(customerId, known.get(customerId), from, at, config);
  const change = isNews || !isWake ? [{ from, to }] : [];
  return { due: dues.map((due) => ({ customerId, due })), change };
}
