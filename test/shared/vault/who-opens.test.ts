import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const OPENING = /opening\(\{[^}]*classes:\s*\[([^\]]*)\]/g;

/** The classes each folder's code asks an `Open` for, by folder of `functions`. */
function classesOpened(): Readonly<Record<string, readonly string[]>> {
  const files = readdirSync('functions', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(join('functions', file), 'utf8').matchAll(OPENING)].map(([, list = '']) => ({
      folder: file.split('/')[0] ?? '',
      classes: [...list.matchAll(/'([a-z]+)'/g)].map(([, name = '']) => name),
    })),
  );
  return Object.fromEntries(found.map(({ folder, classes }) => [folder, classes]));
}

it('only outreach opens contact, and each function opens what the table in ARCHITECTURE.md says', () => {
  expect(classesOpened()).toEqual({
    alerts: ['place'],
    import: ['place'],
    outreach: ['contact', 'identity', 'policy', 'content'],
  });
});
