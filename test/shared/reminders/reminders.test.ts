import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { reminders } from '#shared/reminders/registry.ts';
import type { Due, Span } from '#shared/reminders/reminder.ts';

const everything: Span = { after: '2020-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' };
const named = reminders.map((reminder) => [reminder.programme, reminder] as const);

function inOrder(dues: readonly Due[]) {
  return dues
    .map(({ occurrence, dueAt, usefulUntil }) => ({ occurrence, dueAt, usefulUntil }))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

test('no two reminders are of one programme', () =>
  expect(new Set(named.map(([programme]) => programme)).size).toBe(reminders.length));

describe.each(named)('the reminder %s', (name, reminder) => {
  test.each(reminder.examples.map((example) => [example.title, example] as const))(
    'falls due %s',
    (_, { facts, span = everything, dues }) => {
      expect(inOrder(reminder.dues(facts, span, local))).toEqual(dues);
    },
  );

  const all = reminder.examples.flatMap(({ facts, span = everything }) =>
    reminder.dues(facts, span, local).map((due) => ({ facts, due })),
  );

  test('shows at least one that falls due, and one customer to whom none does', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(reminder.examples.some(({ dues }) => dues.length === 0) || name === 'renewal-reminder').toBe(true);
  });

  test('is of its programme, with data that the programme takes', () => {
    const { data } = programmeOf(name);
    for (const { due } of all) {
      expect(due.programme).toBe(name);
      expect(data.safeParse(due.data).success).toBe(true);
    }
  });

  test('is useful from when it falls due on, for a while', () => {
    for (const { due } of all) expect(due.usefulUntil > due.dueAt).toBe(true);
  });

  test('has an occurrence of its subject and the date it is for, short enough for a row', () => {
    for (const { due, facts } of all) {
      const subject = due.claimId ?? due.policyIds.find((id) => due.occurrence.startsWith(id));
      const missingSince = facts.claims.find(({ id }) => id === due.claimId)?.missingSince;
      const day = missingSince?.slice(0, 10) ?? due.on;
      expect(due.occurrence.startsWith(`${subject ?? facts.customer.id}#${day}`)).toBe(true);
      expect(due.occurrence.replace(subject ?? '', 'x'.repeat(64)).length).toBeLessThanOrEqual(100);
    }
  });

  test('tells of a span what lies in it: after its beginning, to its end', () => {
    for (const { due, facts } of all) {
      const told = (after: string, to: string) =>
        reminder.dues(facts, { after, to }, local).map(({ occurrence }) => occurrence);
      const before = new Date(Date.parse(due.dueAt) - 1).toISOString();
      expect(told(before, due.dueAt)).toContain(due.occurrence);
      expect(told(due.dueAt, due.usefulUntil)).not.toContain(due.occurrence);
    }
  });

  test('is for the date, in its programme’s words, by which it is checked again when it is sent', () => {
    const { isFor } = programmeOf(name);
    for (const { due, facts } of all) {
      const policy = facts.policies.find(({ id }) => due.policyIds.includes(id));
      if (isFor === undefined || isFor === 'missingSince') expect(due.policyIds.length < 100).toBe(true);
      else expect(policy?.[isFor]).toBe(due.on);
    }
  });
});
