import { beforeAll, describe, expect, it } from 'vitest';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { EventTooLarge } from '#shared/errors.ts';
import type { Events } from '#shared/ports/events.ts';
import { unique } from './unique.ts';

function anEvent(data: unknown = {}): EventOf<unknown> {
  const at = '2026-09-01T02:30:00.000Z';
  return {
    id: unique('evt'),
    type: 'NobodyListens',
    version: 1,
    occurredAt: at,
    receivedAt: at,
    correlationId: 'correlation',
    causationId: 'causation',
    subject: 'subject',
    data,
  };
}

/** What every Events does. */
export function eventsConform(name: string, make: () => Promise<Events>): void {
  describe(`${name} as Events`, () => {
    let events: Events;
    beforeAll(async () => {
      events = await make();
    });

    it('publishes none, one, and more than a call takes', async () => {
      for (const count of [0, 1, 25]) await events.publish(Array.from({ length: count }, () => anEvent()));
    });

    it('refuses an event of more than 32 KB', async () => {
      await expect(events.publish([anEvent('x'.repeat(32 * 1024))])).rejects.toThrow(EventTooLarge);
    });
  });
}
