import type { BusinessClock } from '#shared/contracts/clock.ts';
import type { DueItems } from '#shared/ports/agenda.ts';
import type { OutreachQueue } from '#shared/ports/outreach-queue.ts';
import type { WakeQueue } from '#shared/ports/wake-queue.ts';

/** Everything the tick acts through. */
export interface AgendaServices {
  readonly agenda: DueItems;
  /** Where those are left who are to be looked at. */
  readonly wakes: WakeQueue;
  /** Where messages are left whose hour has come. */
  readonly messages: OutreachQueue;
  readonly businessClock: BusinessClock;
}
