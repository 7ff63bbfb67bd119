// docs/keywords.md is made from the keywords themselves; after a change it is written anew by
// UPDATE_KEYWORDS=1 node_modules/.bin/vitest run --project unit test/shared/keywords/keyword-document.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keywords } from '#shared/keywords/registry.ts';
import { keywordDocument } from '../../support/keywords/keyword-document.ts';

const file = 'docs/keywords.md';
const document = keywordDocument();
if (process.env['UPDATE_KEYWORDS']) writeFileSync(file, document);

test('docs/keywords.md says what the keywords say', () =>
  expect(readFileSync(file, 'utf8'), 'Write it anew with UPDATE_KEYWORDS=1, see the head of this test.').toBe(
    document,
  ));

test('docs/keywords.md has a row for every keyword', () => {
  const rows = document.split('\n').filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(2 + keywords.length);
});
