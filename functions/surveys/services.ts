import type { BusinessClock } from '#shared/contracts/clock.ts';
import type { Events } from '#shared/ports/events.ts';
import type { ServiceBook } from '#shared/ports/service-book.ts';

/** What keeping services acts through. */
export interface SurveyServices {
  readonly services: ServiceBook;
  readonly events: Events;
  readonly businessClock: BusinessClock;
}
