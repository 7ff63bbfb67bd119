import { describe, expect, it, test } from 'vitest';
import { dueAt } from '#shared/domain/tasks/due-at.ts';
import { taskId } from '#shared/domain/tasks/task-id.ts';

const shanghai = { timeZone: 'Asia/Shanghai', jurisdiction: 'CN' };
const newYork = { timeZone: 'America/New_York', jurisdiction: 'US-NY' };
const aDay = { workingDays: 1 };

describe('a task', () => {
  it('is due so many minutes later at any hour', () =>
    expect(dueAt('2026-09-12T23:50:00.000Z', { minutes: 30 }, shanghai)).toBe('2026-09-13T00:20:00.000Z'));

  it.each([
    ['Thursday', '2026-09-10T02:05:00.000Z', 'Friday', '2026-09-11T02:05:00.000Z'],
    ['Friday', '2026-09-11T02:05:00.000Z', 'Monday', '2026-09-14T02:05:00.000Z'],
    ['Saturday', '2026-09-12T02:05:00.000Z', 'Monday', '2026-09-14T02:05:00.000Z'],
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
