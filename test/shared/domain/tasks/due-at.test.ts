import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { dueAt } from '#shared/domain/tasks/due-at.ts';
import { taskId } from '#shared/domain/tasks/task-id.ts';
import { holidaysOf } from '#shared/rules/holidays.ts';

const shanghai = { timeZone: 'Asia/Shanghai', jurisdiction: 'CN' };
const newYork = { timeZone: 'America/New_York', jurisdiction: 'US-NY' };
const aDay = { workingDays: 1 };

/** Minutes. */
const DAY = 24 * 60;
/** Clocks skip an hour at most. */
const SKIPPED = 60;
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const countries = fc.constantFrom('CN', 'US-NY', 'FR', 'DE', 'GB', 'JP');
const workingDays = fc.integer({ min: 1, max: 6 });
const instants = fc
  .integer({ min: Date.parse('2026-01-05'), max: Date.parse('2027-11-01') })
  .map((ms) => new Date(ms).toISOString());

function wallClock(at: string, zone: string): Temporal.PlainDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
}

function isWorking(date: Temporal.PlainDate, jurisdiction: string): boolean {
  const day = date.since(Temporal.PlainDate.from('1970-01-01')).days;
  return date.dayOfWeek <= 5 && !holidaysOf(jurisdiction.slice(0, 2)).has(day);
}

/** Minutes of working days, by the calendar, from a moment on the wall clock to another. */
function worked(from: Temporal.PlainDateTime, to: Temporal.PlainDateTime, jurisdiction: string): number {
  const minutes = (at: Temporal.PlainDateTime) =>
    isWorking(at.toPlainDate(), jurisdiction) ? at.hour * 60 + at.minute : 0;
  const [first, last] = [from.toPlainDate(), to.toPlainDate()];
  const days = Array.from({ length: last.since(first).days }, (_, n) => first.add({ days: n }));
  const whole = days.filter((day) => isWorking(day, jurisdiction)).length;
  return whole * DAY + minutes(to) - minutes(from);
}

describe('a task', () => {
  it('is due so many minutes later at any hour', () =>
    expect(dueAt('2026-09-12T23:50:00.000Z', { minutes: 30 }, shanghai)).toBe('2026-09-13T00:20:00.000Z'));

  it.each([
    ['Thursday', '2026-09-10T02:05:00.000Z', 'Friday', '2026-09-11T02:05:00.000Z'],
    ['Friday', '2026-09-11T02:05:00.000Z', 'Monday', '2026-09-14T02:05:00.000Z'],
    ['Saturday', '2026-09-12T02:05:00.000Z', 'Monday, when it ends', '2026-09-14T16:00:00.000Z'],
    ['Sunday night', '2026-09-13T15:59:59.999Z', 'Monday, when it ends', '2026-09-14T16:00:00.000Z'],
    ['Monday, when it begins', '2026-09-13T16:00:00.000Z', 'Tuesday', '2026-09-14T16:00:00.000Z'],
    ['a holiday', '2026-10-06T02:05:00.000Z', 'the day after, when it ends', '2026-10-08T16:00:00.000Z'],
    ['the day before a holiday', '2026-09-30T02:05:00.000Z', 'the day after', '2026-10-08T02:05:00.000Z'],
  ])('of %s, due in a working day, is due on %s', (_, at, _then, due) =>
    expect(dueAt(at, aDay, shanghai)).toBe(due),
  );

  it('counts days where the customer is', () =>
    expect(dueAt('2026-09-11T03:00:00.000Z', aDay, newYork)).toBe('2026-09-12T03:00:00.000Z'));

  it('keeps the hour on the clock when the clocks change', () =>
    expect(dueAt('2026-10-30T14:00:00.000Z', aDay, newYork)).toBe('2026-11-02T15:00:00.000Z'));

  it('of two working days is due after a weekend between them', () =>
    expect(dueAt('2026-09-11T02:05:00.000Z', { workingDays: 2 }, shanghai)).toBe('2026-09-15T02:05:00.000Z'));

  it('of a Sunday, of five working days, is due when Friday ends, not after the weekend', () =>
    expect(dueAt('2026-09-13T02:05:00.000Z', { workingDays: 5 }, shanghai)).toBe('2026-09-18T16:00:00.000Z'));

  it('leaves as many whole working days as it says, in every zone and whatever the holidays', () => {
    fc.assert(
      fc.property(zones, countries, instants, workingDays, (timeZone, jurisdiction, at, days) => {
        const due = dueAt(at, { workingDays: days }, { timeZone, jurisdiction });
        const [from, to] = [wallClock(at, timeZone), wallClock(due, timeZone)];
        const left = worked(from, to, jurisdiction);
        const isOff = !isWorking(from.toPlainDate(), jurisdiction);
        const lastDay = to.toPlainDate().subtract({ days: isOff ? 1 : 0 });
        expect(left).toBeGreaterThanOrEqual(days * DAY);
        expect(left).toBeLessThanOrEqual(days * DAY + SKIPPED); // but for clocks that skip the minute
        expect(isWorking(lastDay, jurisdiction)).toBe(true);
        if (isOff) expect(to.hour * 60 + to.minute).toBeLessThanOrEqual(SKIPPED);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1) * 300 },
    );
  });
});

test('the id of a task tells message and kind apart, and nothing else', () => {
  const ids = [
    taskId('booking', 'twilio-SM1'),
    taskId('booking', 'twilio-SM2'),
    taskId('cannot-move', 'twilio-SM1'),
  ];
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toBe(taskId('booking', 'twilio-SM1'));
  expect(ids[0]).toMatch(/^tsk_[0-9a-f]{24}$/);
});
