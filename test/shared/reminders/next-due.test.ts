import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import type { ReminderFacts } from '#shared/contracts/facts.ts';
import { exampleClaim, exampleFacts, examplePolicy } from '#shared/reminders/example-facts.ts';
import { dueNow, duesIn, nextDue, nextDues } from '#shared/reminders/next-due.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-11-22T07:00:00.000Z');
const instantAt = (days: number) => new Date(START + days * DAY_MS).toISOString();
const dayAt = (days: number) => instantAt(days).slice(0, 10);

const policies = fc
  .array(
    fc.record({
      from: fc.integer({ min: -400, max: 300 }),
      days: fc.integer({ min: 0, max: 700 }),
      line: fc.constantFrom('motor', 'home', 'health', 'travel'),
      status: fc.constantFrom('active', 'renewed', 'cancelled'),
      timeZone: fc.constantFrom(undefined, 'America/New_York', 'Pacific/Kiritimati'),
    }),
    { maxLength: 4 },
  )
  .map((some) =>
    some.map(({ from, days, line, status, timeZone }, at) =>
      examplePolicy({
        id: `pol_${at}`,
        line,
        status,
        ...(timeZone && { timeZone }),
        effectiveFrom: dayAt(from),
        effectiveTo: dayAt(from + days),
        inspectionDue: dayAt(from + days + 5),
        premiumDueOn: dayAt(from + Math.floor(days / 2)),
      }),
    ),
  );

const books: fc.Arbitrary<ReminderFacts> = fc
  .record({
    policies,
    birthDate: fc.constantFrom(undefined, '1990-05-17', '2000-02-29', '1985-12-31'),
    missing: fc.option(fc.integer({ min: -60, max: 60 }), { nil: undefined }),
    timeZone: fc.constantFrom('Asia/Shanghai', 'Europe/Paris', 'America/Los_Angeles'),
  })
  .map(({ policies: mine, birthDate, missing, timeZone }) =>
    exampleFacts({
      policies: mine,
      customer: { timeZone },
      claims: missing === undefined ? [] : [exampleClaim({ missingSince: instantAt(missing) })],
      ...(birthDate && { birthDate }),
    }),
  );

describe('the next due', () => {
  test('is the first thing that a later look takes up, and nothing is before it', () => {
    fc.assert(
      fc.property(books, fc.integer({ min: -200, max: 400 }), (facts, at) => {
        const now = instantAt(at);
        const next = nextDue(facts, now, local);
        if (!next) {
          expect(nextDues(facts, now, local)).toEqual([]);
          return;
        }
        expect(next.dueAt > now).toBe(true);
        const before = new Date(Date.parse(next.dueAt) - 1).toISOString();
        const fresh = (upTo: string) => dueNow(facts, now, upTo, local).filter(({ dueAt }) => dueAt > now);
        expect(fresh(before)).toEqual([]);
        expect(fresh(next.dueAt)).toEqual(nextDues(facts, now, local));
      }),
      { numRuns: 500 },
    );
  });

  test('one after the other are everything that falls due', () => {
    fc.assert(
      fc.property(books, fc.integer({ min: -200, max: 200 }), (facts, at) => {
        const to = instantAt(at + 500);
        const walked: string[] = [];
        let now = instantAt(at);
        for (let next = nextDues(facts, now, local); next[0] && next[0].dueAt <= to; ) {
          walked.push(...next.map(({ programme, occurrence }) => `${programme} ${occurrence}`));
          now = next[0].dueAt;
          next = nextDues(facts, now, local);
        }
        const all = duesIn(facts, { after: instantAt(at), to }, local);
        expect(walked).toEqual(all.map(({ programme, occurrence }) => `${programme} ${occurrence}`));
        expect(new Set(walked).size).toBe(walked.length);
      }),
      { numRuns: 200 },
    );
  });

  test('is none for somebody of whom there is nothing', () =>
    expect(nextDue(exampleFacts({ customer: { consents: {} } }), instantAt(0), local)).toBeUndefined());
});

describe('what a look takes up', () => {
  test('is what is useful still, whenever it fell due, and what is over only since the last look', () => {
    fc.assert(
      fc.property(
        books,
        fc.integer({ min: -100, max: 300 }),
        fc.integer({ min: 0, max: 90 }),
        (facts, at, gap) => {
          const [takenUpTo, now] = [instantAt(at - gap), instantAt(at)];
          const taken = new Set(dueNow(facts, takenUpTo, now, local).map(({ occurrence }) => occurrence));
          const past = duesIn(facts, { after: instantAt(at - 750), to: now }, local);
          for (const { occurrence, dueAt, usefulUntil } of past)
            expect(taken.has(occurrence) || (usefulUntil <= now && dueAt <= takenUpTo)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
