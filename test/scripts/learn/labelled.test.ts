import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { labelledIn } from '../../../scripts/learn/labelled.ts';

const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
afterAll(() => rmSync(folder, { recursive: true }));

function given(...lines: readonly object[]) {
  const file = join(folder, 'lot.ndjson');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return labelledIn(file);
}

describe('labelled messages to learn from', () => {
  test('refuse where they do under any law, and are learned from once', () => {
    const read = given(
      { text: 'stop texting me', label: 'stop', jurisdiction: 'US' },
      { text: 'Stop texting me', label: 'ask-back', jurisdiction: 'elsewhere' },
      { text: 'thanks', label: 'none' },
    );
    expect(read.map(({ refuses }) => refuses)).toEqual([true, false]);
  });

  test('are not those that mean something only by what was asked', () => {
    expect(given({ text: '2', label: 'cannot', open: 'warning' })).toEqual([]);
  });
});
