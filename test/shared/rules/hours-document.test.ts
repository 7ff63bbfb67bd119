// docs/lawful-hours.md is made from the rules themselves; after a change it is written anew by
// UPDATE_HOURS=1 node_modules/.bin/vitest run --project unit test/shared/rules/hours-document.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { marketingRules } from '#shared/rules/marketing-hours.ts';
import { hoursDocument } from '../../support/hours/hours-document.ts';

const file = 'docs/lawful-hours.md';
const document = hoursDocument();
if (process.env['UPDATE_HOURS']) writeFileSync(file, document);

describe('docs/lawful-hours.md', () => {
  test('says what the rules say', () => {
    expect(readFileSync(file, 'utf8'), 'Write it anew with UPDATE_HOURS=1, see the head of this test.').toBe(
      document,
    );
  });

  test.each(marketingRules.filter(({ mark }) => mark === 'secondary' || mark === 'unverified'))(
    'says of $id that it is $mark',
    ({ id, mark }) => {
      const row = document.split('\n').find((line) => line.startsWith(`| \`${id}\``));
      expect(row).toContain(`**${mark}**`);
    },
  );
});
