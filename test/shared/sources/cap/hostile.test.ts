import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cap } from '#shared/sources/cap/cap.ts';
import { parseCap, refusalOf } from '../../../support/cap/parse-cap.ts';
import { typhoonWarning } from '../../../support/cap/typhoon-warning.ts';

const valid = typhoonWarning({ sent: '2026-09-10T00:00:00Z', expires: '2026-09-11T00:00:00Z' });

function inDescription(text: string): string {
  return valid.replace(/<description>[^<]*/, () => `<description>${text}`);
}

function inAlert(text: string): string {
  return valid.replace('</scope>', () => `</scope>${text}`);
}

const attacks: readonly (readonly [string, string, string])[] = [
  ['a document type', valid.replace('<alert', '<!DOCTYPE alert><alert'), 'doctype'],
  [
    'an entity bomb',
    valid.replace('<alert', '<!doctype a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><alert'),
    'doctype',
  ],
  [
    'an external entity',
    valid.replace('<alert', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><alert'),
    'doctype',
  ],
  ['a document type hidden in UTF-16 or CDATA', inDescription('<![CDATA[<!DOCTYPE a>]]>'), 'doctype'],
  ['an entity nobody declared', inDescription('&bomb;'), 'malformed'],
  ['NUL', inDescription('\0'), 'nul'],
  ['a reference to NUL', inDescription('&#0;'), 'malformed'],
  ['depth', inAlert('<a>'.repeat(1000) + '</a>'.repeat(1000)), 'too-deep'],
  ['a crowd of elements', inAlert('<a/>'.repeat(100_000)), 'too-many-elements'],
  [
    'a crowd of attributes',
    inAlert(`<a ${Array.from({ length: 50_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
    'too-many-attributes',
  ],
  ['a flood of text', inDescription('A'.repeat(900_000)), 'text-too-long alert/info[1]/description'],
  ['a flood of numeric references', inDescription('&#65;'.repeat(150_000)), 'too-many-references'],
  ['more than a megabyte', inDescription('A'.repeat(1_100_000)), 'too-large'],
  ['an unbound prefix', inAlert('<x:a/>'), 'malformed'],
  ['two roots', `${valid}<alert/>`, 'malformed'],
  ['an end that does not come', valid.slice(0, -20), 'malformed'],
  [
    'a polygon of a million blanks',
    valid.replace(/<polygon>[^<]*/, () => `<polygon>1,1${' '.repeat(900_000)}2`),
    'invalid-point alert/info[1]/area[1]/polygon[1]',
  ],
  [
    'a polygon of too many points',
    valid.replace(/<polygon>[^<]*/, () => `<polygon>${'1,1 '.repeat(200_000)}`),
    'too-many-points alert/info[1]/area[1]/polygon[1]',
  ],
];

/** Milliseconds of the quickest of five runs, so that a busy machine does not look like a slow parser. */
function quickest(run: () => void): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const begun = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('a hostile document', () => {
  test.each(attacks)('%s is refused, within 50 ms per 100 KB', (_, xml, refusal) => {
    expect(refusalOf(xml)).toBe(refusal);
    expect(quickest(() => refusalOf(xml))).toBeLessThan(50 + xml.length / 2000);
  });

  test('a refusal never repeats the document', () => {
    const named = valid.replace('Actual', 'SECRET-PIECE');
    expect(JSON.stringify(parseCap(named))).not.toContain('SECRET-PIECE');
  });
});

describe('whatever the bytes', () => {
  const anyBytes = fc.uint8Array({ maxLength: 2000 });
  const original = Buffer.from(valid);
  const mutation = fc.record({
    at: fc.nat(original.length),
    cut: fc.nat(60),
    piece: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        ']]>',
        '<![CDATA[',
        '<!--',
        '</info>',
        '<info>',
        '"',
        "'",
        '1e99',
        '-',
        'NaN',
        ',',
        '&#x0;',
        '&lt;',
        'xmlns:a="b"',
        '<polygon>',
        '90,180 ',
      ),
    ),
  });

  function mutated(
    changes: readonly { readonly at: number; readonly cut: number; readonly piece: string }[],
  ): Uint8Array {
    return changes.reduce((bytes, { at, cut, piece }) => {
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(piece), bytes.subarray(at + cut)]);
    }, original);
  }

  function answers(bytes: Uint8Array): boolean {
    const parsed = cap.parse(bytes, 'application/cap+xml');
    return parsed.ok
      ? parsed.items.length === 1
      : parsed.problem.code.length > 0 && parsed.problem.message.length > 0;
  }

  test('noise is answered, never thrown at', () => {
    fc.assert(fc.property(anyBytes, answers), { numRuns: 1000 });
  });

  test('mutations of a warning are answered, never thrown at', () => {
    fc.assert(fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }).map(mutated), answers), {
      numRuns: 3000,
    });
  });
});
