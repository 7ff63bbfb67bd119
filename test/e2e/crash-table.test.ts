// What it finds is kept in docs/crash-table.md; where that has changed with reason, it is written anew by
// UPDATE_CRASH_TABLE=1 node_modules/.bin/vitest run --project e2e-tables test/e2e/crash-table.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { answeringCase } from '../support/crash/answering.ts';
import { makeClassKeys } from '../support/crash/class-keys.ts';
import { crashDocument } from '../support/crash/crash-document.ts';
import { type CrashTable, crashTable } from '../support/crash/crash-table.ts';
import { deferredCase, tickCase } from '../support/crash/deferred.ts';
import { haltedCase, releaseCase } from '../support/crash/halted.ts';
import { intakeCase } from '../support/crash/intake.ts';
import { keptServiceCase } from '../support/crash/kept-service.ts';
import { matchingCase } from '../support/crash/matching.ts';
import { movedWakeCase } from '../support/crash/moved-wake.ts';
import { outreachCase } from '../support/crash/outreach.ts';
import { crashPlace } from '../support/crash/place.ts';
import { replyCase } from '../support/crash/reply.ts';
import { eumTextCase, optedOutCase, twilioTextCase } from '../support/crash/texts-in.ts';
import { lowScore, refusal, report, wrongGuess } from '../support/crash/wordings.ts';

vi.mock('#shared/engagement/judge-recipients.ts', async (original) => {
  const actual = await original<typeof import('#shared/engagement/judge-recipients.ts')>();
  const { deferring } = await import('../support/deferring.ts');
  const { untilTheHour } = await import('../support/crash/until-the-hour.ts');
  return { ...actual, judgeRecipients: deferring(actual.judgeRecipients, untilTheHour) };
});

const file = join(import.meta.dirname, '../../docs/crash-table.md');
const place = await crashPlace(inject('target'));
const cases = [
  intakeCase(place),
  matchingCase(place),
  outreachCase('property-alert', place),
  outreachCase('service', place),
  outreachCase('marketing', place),
  replyCase(place),
  haltedCase(place),
  releaseCase(place),
  deferredCase(place),
  tickCase(place),
  movedWakeCase(place),
  twilioTextCase(place),
  eumTextCase(place),
  optedOutCase(place),
  ...[refusal, wrongGuess, report, lowScore].map((wording) => answeringCase(place, wording)),
  keptServiceCase(place),
];
const tables = new Map<string, CrashTable>();

beforeAll(() => makeClassKeys(place));
afterAll(() => place.remove());

describe.each(cases)('$title', (one) => {
  test('keeps its promise wherever its instance crashes or an answer does not come', async () => {
    const table = await crashTable(one, place);
    tables.set(one.title, table);
    expect(table.rows.length).toBeGreaterThan(10);
    expect(brokenIn(table)).toEqual([]);
  });
});

test('the document says what was found', () => {
  const document = crashDocument([...tables.values()]);
  console.log(document);
  if (process.env['UPDATE_CRASH_TABLE']) writeFileSync(file, document);
  expect(linesOf(readFileSync(file, 'utf8')), 'Write it anew: see the head of this test.').toEqual(
    linesOf(document),
  );
});

describe('the table finds', () => {
  test('an intake that marks a warning as published before it is', async () => {
    const hasty = intakeCase(place, ({ log, ...services }) => ({
      ...services,
      log: {
        ...log,
        async see(source, id) {
          const seen = await log.see(source, id);
          await log.published(source, id);
          return seen;
        },
      },
    }));
    expect(brokenIn(await crashTable(hasty, place, 'events:'))).toContain(
      'events:PutEvents #1, crash before: 0 events',
    );
  });

  test('an outreach that takes a lost answer for a refusal', async () => {
    const trusting = outreachCase('marketing', place, ({ ledger, ...services }) => ({
      ...services,
      ledger: {
        ...ledger,
        settle: (row, outcome) =>
          ledger.settle(row, outcome.state === 'unknown' ? { state: 'deferred', failure: 'none' } : outcome),
      },
    }));
    expect(brokenIn(await crashTable(trusting, place, 'sns:'))).toContain(
      'sns:Publish #1, time-out: 2 texts, sent',
    );
  });
});

function brokenIn({ rows }: CrashTable): readonly string[] {
  return rows
    .filter(({ seen }) => !seen.isKept)
    .map(({ fault, seen }) => `${fault.call}, ${fault.kind}: ${seen.words}`);
}

/** Its lines in no order: of calls that are made side by side, either may come first. */
function linesOf(document: string): readonly string[] {
  return document.split('\n').toSorted();
}
