import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '../../../../scripts/covercast/show/table.ts';
import { textWidth } from '../../../../scripts/covercast/show/text-width.ts';

describe('the width of a text in a terminal', () => {
  it.each([
    ['abc', 3],
    ['台风', 4],
    ['「台风」，', 10],
    ['한국', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['🌀', 2],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('a table', () => {
  it('Chinese and Latin cells stand in the same columns', () => {
    expect(
      table([
        ['台风', 'a'],
        ['rain', 'b'],
        ['x', 'c'],
      ]),
    ).toBe('台风  a\nrain  b\nx     c');
  });

  it('a cell cannot break out of its line', () => {
    expect(table([['a\nb\u001b[2J', 'c']])).toBe('a b [2J  c');
  });

  it('of no rows is empty', () => {
    expect(table([])).toBe('');
  });

  it('every second cell begins in the same column, whatever stands before', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('|', ''));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const lines = table(cells.map((text) => [text, '|'])).split('\n');
        return new Set(lines.map((line) => textWidth(line.slice(0, line.indexOf('|'))))).size === 1;
      }),
    );
  });
});
