import { expect, test } from 'vitest';
import { castsIn, environmentReadsIn, productFiles } from './source-rules.ts';

const readersOfTheEnvironment = /^(shared\/env\.ts|infra\/config\.ts|scripts\/)/;

test('the product has source files to look at', () => {
  expect(productFiles().length).toBeGreaterThan(50);
});

test('no file casts, except where the line gives its reason', () => {
  expect(productFiles().flatMap((file) => castsIn(file))).toEqual([]);
});

test('only env.ts, infra/config.ts and the scripts read the environment', () => {
  const others = productFiles().filter((file) => !readersOfTheEnvironment.test(file));
  expect(others.flatMap((file) => environmentReadsIn(file))).toEqual([]);
});

test.each([
  ['a cast', 'const a = b as string;', ['x.ts:1']],
  ['a cast in the old form', 'const a = <string>b;', ['x.ts:1']],
  ['a cast without its reason', 'const a = b as string; // cast:', ['x.ts:1']],
  ['a cast with its reason', 'const a = b as string; // cast: the type of b is lost here', []],
  ['a constant', 'const a = [1] as const;', []],
  ['an import under another name', "import { a as b } from 'c';", []],
  ['the word in a text', "const a = 'as good as new';", []],
])('%s is judged', (_, text, places) => {
  expect(castsIn('x.ts', text)).toEqual(places);
});

test('a read of the environment is seen', () => {
  expect(environmentReadsIn('x.ts', "const a = process.env['A'];")).toEqual(['x.ts:1']);
});
