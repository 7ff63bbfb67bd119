// The sizes that were last accepted lie beside this file. A new function, or one that is meant to have grown, is
// accepted with: UPDATE_BUNDLE_SIZES=1 node_modules/.bin/vitest run --project infra test/infra/bundle-sizes.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { bundleSizes } from './bundles.ts';

const MOST_BYTES = 1_000_000;
const MOST_GROWTH = 1.05;
const file = join(import.meta.dirname, 'bundle-sizes.json');
const accept = 'Accept it with UPDATE_BUNDLE_SIZES=1, see the head of this test.';

const sizes = bundleSizes();
if (process.env['UPDATE_BUNDLE_SIZES']) writeFileSync(file, `${JSON.stringify(sizes, undefined, 2)}\n`);
const accepted = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(file, 'utf8')));
console.table(
  Object.fromEntries(
    Object.entries(sizes).map(([name, bytes]) => [name, { bytes, accepted: accepted[name] ?? 'none' }]),
  ),
);

describe.each(Object.entries(sizes))('the bundle of %s', (name, bytes) => {
  test('has at most 1 MB', () => {
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('has grown by no more than 5 % since its size was accepted', () => {
    const before = accepted[name];
    if (before === undefined) throw new Error(`${name} has no accepted size. ${accept}`);
    expect(bytes, `${name} has grown from ${before} bytes. ${accept}`).toBeLessThanOrEqual(
      Math.floor(before * MOST_GROWTH),
    );
  });
});

test('every accepted size is of a function there is', () => {
  expect(Object.keys(accepted).filter((name) => sizes[name] === undefined)).toEqual([]);
});
