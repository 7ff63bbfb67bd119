import { expect, test } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import { dueAt } from '#shared/domain/tasks/due-at.ts';
import { isWorkingDayLater } from '../../../../../scripts/local/scenes/expected/working-day-later.ts';

const HOUR = 60 * 60_000;
const inChina = { timeZone: 'Asia/Shanghai', jurisdiction: 'CN' };
/** Every hour of ten weeks, the National Day holidays among them. */
const moments = Array.from({ length: 70 * 24 }, (_, nth) => plus('2026-09-14T00:00:00.000Z', nth * HOUR));

test('the scenes count working days as tasks do, whatever day and hour they are played', () => {
  const otherwise = moments.filter((at) => !isWorkingDayLater(dueAt(at, { workingDays: 1 }, inChina), at));
  expect(otherwise).toEqual([]);
});

test('and would find a task that is due an hour, or a day, too late', () => {
  const due = (at: string) => dueAt(at, { workingDays: 1 }, inChina);
  const unfound = moments.filter(
    (at) => isWorkingDayLater(plus(due(at), HOUR), at) || isWorkingDayLater(plus(due(at), 24 * HOUR), at),
  );
  expect(unfound).toEqual([]);
});
