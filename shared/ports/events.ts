import type { EventOf } from '../contracts/events/event.ts';

/** Puts events on the engagement bus. */
export interface Events {
  /** Publishes all of them. Throws PublishFailed when the bus took only some; publishing again is safe. */
  publish(events: readonly EventOf<unknown>[]): Promise<void>;
}
