import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { typesDocument } from '../../../support/policy-admin/document.ts';

test('docs/policy-admin.md ends with an example of every type, as the types have them', () => {
  const [, types = ''] = readFileSync('docs/policy-admin.md', 'utf8').split('## Types\n\n');
  expect(types).toBe(typesDocument());
});
