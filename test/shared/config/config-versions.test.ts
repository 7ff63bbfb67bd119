// What each version of a configuration held is kept beside this file, as a digest. A file that has changed gets a new
// `version`, and that is accepted with:
// UPDATE_CONFIG_VERSIONS=1 node_modules/.bin/vitest run --project unit test/shared/config/config-versions.test.ts
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { configOf } from '#shared/config/config.ts';
import { type Stage, type StageConfig, stages } from '#shared/config/stage-config.ts';
import { sortedJson } from '#shared/domain/sorted-json.ts';

const file = join(import.meta.dirname, 'config-versions.json');
const Known = z.record(z.enum(stages), z.record(z.string(), z.string()));
type Known = z.infer<typeof Known>;

/** What a configuration holds beside its version. */
function digestOf({ version: _, ...content }: StageConfig): string {
  return createHash('sha256').update(sortedJson(content)).digest('base64url').slice(0, 22);
}

/** With the versions of today as well; one that is known keeps what it was known as. */
function withToday(known: Known): Known {
  const of = (stage: Stage) => {
    const config = configOf(stage);
    return [stage, { [config.version]: digestOf(config), ...known[stage] }];
  };
  return Known.parse(Object.fromEntries(stages.map(of)));
}

const before = Known.parse(JSON.parse(readFileSync(file, 'utf8')));
if (process.env['UPDATE_CONFIG_VERSIONS'])
  writeFileSync(file, `${JSON.stringify(withToday(before), undefined, 2)}\n`);
const known = Known.parse(JSON.parse(readFileSync(file, 'utf8')));

describe.each(stages)('the configuration of %s', (stage) => {
  const config = configOf(stage);

  test('holds what its version held when that was accepted', () => {
    const accepted = known[stage][config.version];
    const remedy = 'Give the file a new version, and accept that as the head of this test says.';
    if (accepted === undefined) throw new Error(`${config.version} is not known. ${remedy}`);
    expect(digestOf(config), `It has changed since it was ${config.version}. ${remedy}`).toBe(accepted);
  });

  test('is another one when anything in it is another', () => {
    for (const changed of [
      { ...config, courtesyHours: { ...config.courtesyHours, to: '20:00' } },
      { ...config, emergencies: ['US-LA'] },
      { ...config, reminders: { ...config.reminders, renewalLeadDays: { default: 45 } } },
      { ...config, brands: {} },
    ])
      expect(digestOf(changed)).not.toBe(digestOf(config));
    expect(digestOf({ ...config, version: 'another' })).toBe(digestOf(config));
  });
});

test('accepting today’s versions leaves those that are known as they are', () => {
  const standing = {
    local: { [configOf('local').version]: 'as it was' },
    staging: {},
    prod: { old: 'older' },
  };
  const after = withToday(standing);
  expect(after.local[configOf('local').version]).toBe('as it was');
  expect(after.prod).toMatchObject({ old: 'older', [configOf('prod').version]: digestOf(configOf('prod')) });
});
