import { type EventOf, MAX_EVENT_BYTES } from '#shared/contracts/events/event.ts';
import { EventTooLarge, PublishFailed } from '#shared/errors.ts';
import type { Events } from '#shared/ports/events.ts';

/** A bus that keeps what was published. */
export interface MemoryEvents extends Events {
  readonly published: readonly EventOf<unknown>[];
  /** The next so many calls fail, taking nothing. */
  failNext(calls: number): void;
}

/** A bus in memory. */
export function memoryEvents(): MemoryEvents {
  const published: EventOf<unknown>[] = [];
  let failing = 0;
  return {
    published,
    failNext: (calls) => {
      failing = calls;
    },
    publish: async (events) => {
      if (failing-- > 0) throw new PublishFailed('The bus refused the events.');
      const tooLarge = events.find((event) => Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES);
      if (tooLarge) throw new EventTooLarge(`${tooLarge.type} is too large.`);
      published.push(...events);
    },
  };
}
