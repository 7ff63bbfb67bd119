import type { Events } from '../ports/events.ts';
import type { Logger } from './logger.ts';

/** The events, with one log line for each that is on the bus: the ids by which it is followed from there. */
export function loggedEvents(events: Events, log: Logger): Events {
  return {
    async publish(published) {
      await events.publish(published);
      for (const { correlationId, id, subject } of published)
        log.info('published', { correlationId, causationId: id, alertId: subject });
    },
  };
}
