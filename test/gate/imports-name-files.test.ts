import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folders = ['infra', 'functions', 'shared', 'scripts', 'test'];
const IMPORT = /(?:from|import\(|import) ?'((?:\.{1,2}\/|#shared\/)[^']+)'/g;

test('every import of ours names the file that is there, for Node runs it as it stands', () => {
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const imports = sources
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(IMPORT)].map(([, to = '']) => `${name} → ${to}`),
    );
  expect(imports.length).toBeGreaterThan(5_000);
  expect(imports.filter((one) => !/\.(ts|mjs|json)$/.test(one))).toEqual([]);
});
