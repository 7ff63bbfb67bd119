import { table } from '../../../covercast/show/table.ts';
import type { Outbox } from '../../../covercast/verbs/outbox.ts';
import type { Reminder } from './reminders.ts';

type Message = Outbox[number];

/** A small table: how many were written to in which hour of their day. */
export function byHour(messages: readonly Message[], expected: readonly Reminder[]): string {
  const hours = Map.groupBy(messages, (message) => hourOf(message, expected));
  const rows = [...hours]
    .toSorted(([a], [b]) => a - b)
    .map(([hour, some]) => [
      `${String(hour).padStart(2, '0')}:00`,
      '■'.repeat(some.length),
      String(some.length),
    ]);
  return table([['their hour', 'reminders', ''], ...rows]).replaceAll(/^/gm, '   ');
}

/** The hour at which somebody of whom a reminder is expected was written to, by their own clock. */
export function hourOf({ customerId, at }: Message, expected: readonly Reminder[]): number {
  const own = expected.find((one) => one.customerId === customerId);
  return own ? Number(localTime(at, own.timeZone).slice(11, 13)) : Number.NaN;
}

/** `2026-11-02 19:00:00` by the clock of a zone. */
export function localTime(at: string, timeZone: string): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone });
}
