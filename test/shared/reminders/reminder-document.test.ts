// docs/reminders.md is made from the reminders themselves; after a change it is written anew by
// UPDATE_REMINDERS=1 node_modules/.bin/vitest run --project unit test/shared/reminders/reminder-document.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reminders } from '#shared/reminders/registry.ts';
import { seasons } from '#shared/rules/seasons.ts';
import { reminderDocument } from '../../support/reminders/reminder-document.ts';

const file = 'docs/reminders.md';
const document = reminderDocument();
if (process.env['UPDATE_REMINDERS']) writeFileSync(file, document);

test('docs/reminders.md says what the reminders say', () =>
  expect(
    readFileSync(file, 'utf8'),
    'Write it anew with UPDATE_REMINDERS=1, see the head of this test.',
  ).toBe(document));

test('docs/reminders.md has a row for every reminder, and for every season', () => {
  const rows = document.split('\n').filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(2 * 2 + reminders.length + seasons.length);
});
