import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFrom } from '#shared/sources/cap/read-number.ts';

const digits = (most: number) => fc.array(fc.constantFrom(...'0123456789'), { maxLength: most });
const decimal = fc
  .tuple(fc.constantFrom('', '-', '+'), digits(12), fc.constantFrom('', '.', '.', '.'), digits(8))
  .map(([sign, whole, point, part]) => [sign, ...whole, point, ...(point === '' ? [] : part)].join(''))
  .filter((text) => /\d/.test(text));

test('a decimal number is the double nearest to it', () => {
  fc.assert(
    fc.property(decimal, (text) => {
      expect(numberFrom(text)).toBe(Number(text));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  '',
  ' ',
  '-',
  '+',
  '.',
  '-.',
  '1.2.3',
  '1..',
  '1-',
  '--1',
  '1e',
  'e1',
  '1e999',
  '0x1f',
  '1_0',
  '١',
  '1 ',
])('%j is none', (text) => {
  expect(numberFrom(text)).toBeUndefined();
});
