import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkLayers } from '../../scripts/gate/layers.ts';

const Rules = z.object({ default: z.object({ forbidden: z.array(z.object({ name: z.string() })) }) });

/** For each rule, imports that break it: from, to. */
const violations: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  foundations: [
    ['shared/contracts/a.ts', '#shared/domain/a.ts'],
    ['shared/config/a.ts', 'node:fs'],
    ['shared/env.ts', '@aws-sdk/client-sqs'],
  ],
  'errors-stand-alone': [['shared/errors.ts', '#shared/domain/a.ts']],
  pure: [
    ['shared/domain/b.ts', '#shared/ports/a.ts'],
    ['shared/rules/a.ts', '@aws-sdk/client-sqs'],
    ['shared/hazards/a.ts', '#shared/env.ts'],
    ['shared/sources/a.ts', '#shared/runtime/a.ts'],
    ['shared/templates/a.ts', 'node:fs'],
  ],
  ports: [['shared/ports/a.ts', '#shared/adapters/a.ts']],
  adapters: [
    ['shared/adapters/a.ts', '../../functions/alerts/a.ts'],
    ['shared/channels/a.ts', '../../infra/a.ts'],
    ['shared/vault/a.ts', '#shared/env.ts'],
  ],
  engagement: [
    ['shared/engagement/a.ts', '#shared/adapters/a.ts'],
    ['shared/engagement/b.ts', '@aws-sdk/client-sqs'],
  ],
  runtime: [['shared/runtime/a.ts', '#shared/rules/a.ts']],
  functions: [
    ['functions/alerts/a.ts', '../outreach/a.ts'],
    ['functions/alerts/b.ts', '../../infra/a.ts'],
    ['functions/alerts/c.ts', 'aws-cdk-lib'],
  ],
  'clients-on-cold-start': [['functions/alerts/judge.ts', '@aws-sdk/client-sqs']],
  infra: [
    ['infra/a.ts', '#shared/adapters/a.ts'],
    ['infra/b.ts', '#shared/runtime/a.ts'],
    ['infra/c.ts', '../functions/alerts/a.ts'],
  ],
  scripts: [
    ['scripts/a.ts', '../functions/alerts/a.ts'],
    ['scripts/b.ts', '../infra/a.ts'],
  ],
  'channels-in-outreach': [['functions/intake/a.ts', '#shared/channels/a.ts']],
  'opened-where-the-table-says': [
    ['functions/intake/b.ts', '#shared/vault/open.ts'],
    ['scripts/c.ts', '#shared/vault/open.ts'],
    ['shared/runtime/b.ts', '#shared/vault/open.ts'],
  ],
  'ciphers-in-the-vault': [['functions/outreach/c.ts', '#shared/vault/cipher.ts']],
  'signatures-at-the-door': [['functions/outreach/b.ts', '#shared/sources/signatures/a.ts']],
  'no-circle': [['shared/domain/about.ts', '#shared/domain/round.ts']],
  'no-missing-file': [['test/a.ts', './nowhere.ts']],
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'layers-'));
  cpSync('package.json', join(root, 'package.json'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the import table', () => {
  test('every rule is tried here', async () => {
    const rules = Rules.parse(await import(resolve('.dependency-cruiser.mjs'))).default.forbidden;
    expect(Object.keys(violations).toSorted()).toEqual(rules.map(({ name }) => name).toSorted());
  });

  test('every planted violation is caught under the name of its rule', async () => {
    for (const [from, to] of Object.values(violations).flat()) givenImport(from, to);
    givenImport('shared/domain/round.ts', '#shared/domain/about.ts');
    const { failed, output } = await checkLayers(root);
    expect(failed).toBe(1);
    for (const [rule, imports] of Object.entries(violations)) {
      for (const [from] of imports) expect(output).toContain(`${rule}: ${from} → `);
    }
  });

  test('lawful imports pass', async () => {
    givenImport('shared/contracts/a.ts', 'zod/mini');
    givenImport('shared/domain/a.ts', '#shared/contracts/a.ts');
    givenImport('shared/adapters/a.ts', '@aws-sdk/client-sqs');
    givenImport('functions/alerts/handler.ts', '#shared/adapters/a.ts');
    givenImport('infra/app.ts', 'aws-cdk-lib');
    expect(await checkLayers(root)).toEqual({ passed: 1, failed: 0, output: '' });
  });

  test('a run that sees no file fails', async () => {
    mkdirSync(join(root, 'shared'));
    expect(await checkLayers(root)).toMatchObject({ passed: 0, failed: 1 });
  });
});

function givenImport(from: string, to: string): void {
  write(from, `import * as imported from '${to}';\nexport const used = imported;\n`);
  if (to.startsWith('#shared/')) writeIfMissing(to.slice(1));
  if (to.startsWith('../')) writeIfMissing(join(dirname(from), to));
}

function writeIfMissing(path: string): void {
  write(path, 'export const nothing = 0;\n', 'a');
}

function write(path: string, text: string, flag: 'a' | 'w' = 'a'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text, { flag });
}
