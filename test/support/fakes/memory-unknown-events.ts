import type { UnknownEvent } from '#shared/contracts/unknown-event.ts';
import { MOST_LISTED, type UnknownEvents } from '#shared/ports/unknown-events.ts';

/** Unknown events in memory, which forgets nothing. */
export function memoryUnknownEvents(): UnknownEvents {
  const counted = new Map<string, UnknownEvent & { readonly alert: string }>();
  return {
    note: async ({ id: alert, source }, events, now) => {
      for (const event of events) {
        const key = `${source}#${event.toLowerCase()}`;
        const before = counted.get(key);
        if (before?.alert === alert) continue;
        const { count, firstAt } = before ?? { count: 0, firstAt: now };
        counted.set(key, { source, event, count: count + 1, firstAt, lastAt: now, alert });
      }
    },
    latest: async () =>
      [...counted.values()]
        .map(({ alert: _alert, ...event }) => event)
        .toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : -1))
        .slice(0, MOST_LISTED),
  };
}
