import type { StageConfig } from '../../config/stage-config.ts';
import type { Wake } from '../../contracts/agenda.ts';
import type { Chunk } from '../../contracts/candidate.ts';
import type { BusinessInstant } from '../../contracts/clock.ts';
import type { Agenda } from '../../ports/agenda.ts';
import type { ReminderFactsBook } from '../../ports/reminder-facts.ts';
import { lookAt } from '../../reminders/look-at.ts';
import { reminderChunks } from '../reminder-chunks.ts';
import type { PlannedAgenda } from './planned-agenda.ts';

/** What waking of a plan reads, and the wakes it would have written, by customer; absent: not looked at yet. */
export interface Waking {
  readonly config: StageConfig;
  readonly agenda: Pick<Agenda, 'wakes'>;
  readonly reminderFacts: ReminderFactsBook;
  readonly planned: PlannedAgenda;
  readonly wakes: Map<string, Wake | undefined>;
}

/** The messages that come of a wake, and of whom nothing can be told. */
export interface Woken {
  readonly chunks: readonly Chunk[];
  readonly unreadable: readonly string[];
}

const origin = { correlationId: 'plan', causationId: 'plan' };

/** Looks at customers as their wake does: what of theirs is due is taken up, and their next wake put into the agenda. */
export async function wakeUp(
  customerIds: readonly string[],
  now: BusinessInstant,
  { config, agenda, reminderFacts, planned, wakes }: Waking,
): Promise<Woken> {
  const unseen = customerIds.filter((id) => !wakes.has(id));
  const stored = unseen.length > 0 ? await agenda.wakes(unseen) : new Map<string, Wake>();
  for (const id of unseen) wakes.set(id, stored.get(id));
  const { known, unreadable } = await reminderFacts.of(customerIds);
  const dues = customerIds
    .filter((id) => !unreadable.has(id))
    .flatMap((customerId) => {
      const looked = lookAt(customerId, known.get(customerId), wakes.get(customerId), now, config);
      wakes.set(customerId, looked.wake);
      if (looked.isNews && looked.wake.dueAt !== undefined) planned.wake(customerId, looked.wake.dueAt);
      return looked.dues.map((due) => ({ customerId, due }));
    });
  return { chunks: reminderChunks(dues, { asOf: now, ...origin }), unreadable: [...unreadable.keys()] };
}
