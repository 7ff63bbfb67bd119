import { describe, expect, test } from 'vitest';
import { checks } from '#shared/domain/decide/checks.ts';
import { checkWords } from '../../../../scripts/local/page/check-words.ts';
import { decisionInWords } from '../../../../scripts/local/page/decision-words.ts';
import { aReadableRow, aSuppressedRow } from '../../covercast/a-readable-row.ts';

describe('a decision in words', () => {
  test('has a statement for every check there is', () => {
    expect(Object.keys(checkWords)).toEqual(checks.map(({ name }) => name));
  });

  test('says which check decided, by which code and rule', () => {
    const { title, checks: said } = decisionInWords(aSuppressedRow(), '沈双', 'local');
    expect(title).toBe('typhoon-motor: not sent');
    expect(said.at(-1)).toEqual({
      statement: checkWords['consent'],
      answer: 'no',
      because: 'refused, rule alerts',
    });
  });

  test('says until when it waits, and how late it comes', () => {
    const until = '2026-07-02T00:00:00.000Z';
    const reasons = [
      { check: 'quiet-hours', outcome: 'defer', code: 'quiet-hours', until } as const,
      { check: 'useful-until', outcome: 'pass', code: 'late', lateBy: 'PT36H5M' } as const,
    ];
    const { title, checks: said } = decisionInWords(aReadableRow({ reasons }), '沈双', 'local');
    expect(title).toBe('typhoon-motor: not sent yet');
    expect(said).toMatchObject([
      { answer: 'not now', because: 'quiet hours', until },
      { answer: 'yes', because: 'late, by 36 h 5 min' },
    ]);
  });
});
