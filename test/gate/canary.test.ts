import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsIn } from '../support/canary/search.ts';

const value = fc.string({ unit: fc.constantFrom(...'aZ09+/ .@-é王😀'), minLength: 6, maxLength: 20 });
const around = fc.string({ unit: fc.constantFrom(...'xyz{}":王'), maxLength: 8 });

const writings: Readonly<Record<string, (text: string) => string>> = {
  clear: (text) => text,
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  url: encodeURIComponent,
  'url in small letters': (text) => encodeURIComponent(text).replaceAll(/%../g, (code) => code.toLowerCase()),
  hex: (text) => Buffer.from(text).toString('hex'),
  'escaped beyond ASCII': (text) => text.replaceAll(/[^ -~]/g, escaped),
  'escaped in capitals': (text) => text.replaceAll(/[^ -~]/g, (unit) => escaped(unit, 'capitals')),
  'escaped throughout': (text) => text.replaceAll(/[\s\S]/g, (unit) => escaped(unit)),
};

function escaped(unit: string, letters?: unknown): string {
  const code = unit.charCodeAt(0).toString(16).padStart(4, '0');
  return `\\u${letters === 'capitals' ? code.toUpperCase() : code}`;
}

describe('the search for markers', () => {
  test.each(Object.entries(writings))('finds a marker anywhere in a text written %s', (_name, write) => {
    fc.assert(
      fc.property(around, value, around, (before, marker, after) => {
        const trace = { place: 'somewhere', bytes: Buffer.from(write(before + marker + after)) };
        expect(hitsIn([trace], [{ name: 'it', value: marker }])).not.toEqual([]);
      }),
    );
  });

  test('finds nothing where there is nothing', () => {
    const bytes = gzipSync(Buffer.from('nothing of anybody'));
    expect(hitsIn([{ place: 'somewhere', bytes }], [{ name: 'it', value: '13912345678' }])).toEqual([]);
  });
});
