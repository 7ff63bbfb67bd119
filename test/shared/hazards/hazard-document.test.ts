// docs/hazards.md is made from the hazards themselves; after a change it is written anew by
// UPDATE_HAZARDS=1 node_modules/.bin/vitest run --project unit test/shared/hazards/hazard-document.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hazards } from '#shared/hazards/registry.ts';
import { hazardDocument } from '../../support/hazards/hazard-document.ts';

const file = 'docs/hazards.md';
const document = hazardDocument();
if (process.env['UPDATE_HAZARDS']) writeFileSync(file, document);

describe('docs/hazards.md', () => {
  test('says what the hazards say', () => {
    expect(
      readFileSync(file, 'utf8'),
      'Write it anew with UPDATE_HAZARDS=1, see the head of this test.',
    ).toBe(document);
  });

  test.each(hazards.flatMap(({ kind, lines }) => lines.map((line) => ({ kind, ...line }))))(
    'tells $line policyholders of $kind in a class of its own severity',
    ({ kind, line, protects }) => {
      const urgent = protects === 'life' ? 'life-safety' : 'property-alert';
      const row = `| ${kind} | ${line} | \`${kind}-${line}\` | ${protects} | service | ${urgent} | ${urgent} | `;
      expect(document).toContain(row);
    },
  );
});
