// docs/keywords.md is made from the keywords themselves; after a change it is written anew by
// UPDATE_KEYWORDS=1 node_modules/.bin/vitest run --project unit test/shared/keywords/keyword-document.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { families } from '#shared/keywords/refusal/families.ts';
import { keywords } from '#shared/keywords/registry.ts';
import { keywordDocument } from '../../support/keywords/keyword-document.ts';

const file = 'docs/keywords.md';
const document = keywordDocument();
if (process.env['UPDATE_KEYWORDS']) writeFileSync(file, document);

test('docs/keywords.md says what the keywords say', () =>
  expect(readFileSync(file, 'utf8'), 'Write it anew with UPDATE_KEYWORDS=1, see the head of this test.').toBe(
    document,
  ));

test('docs/keywords.md has a section for every keyword, and a row for every family of refusals', () => {
  const missing = keywords.filter(({ name }) => !document.includes(`\n### ${name}\n`));
  const rows = document
    .split('## How refusals are said')[1]
    ?.split('\n')
    .filter((line) => line.startsWith('| '));
  expect(missing).toEqual([]);
  expect(rows).toHaveLength(2 + Object.values(families).flat().length);
});
