import type { StageConfig } from '#shared/config/stage-config.ts';
import type { BusinessClock } from '#shared/contracts/clock.ts';
import type { Agenda } from '#shared/ports/agenda.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';
import type { ReminderFactsBook } from '#shared/ports/reminder-facts.ts';

/** Everything that finding out who is to be reminded of what acts through. */
export interface ReminderServices {
  readonly config: StageConfig;
  readonly facts: ReminderFactsBook;
  readonly agenda: Pick<Agenda, 'wakes' | 'setWakes'>;
  readonly queue: OutreachQueue;
  readonly businessClock: BusinessClock;
}
