import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '#shared/domain/text/shorten.ts';
import { smsLength } from '#shared/domain/text/sms-parts.ts';

const ten = { 'GSM-7': 10, 'UCS-2': 6 } as const;

describe('a text of bounded length', () => {
  test.each([
    ['that fits stays', 'ten units.', 'ten units.'],
    ['of Chinese that fits stays', '中央气象台大', '中央气象台大'],
    ['too long ends in three dots', 'eleven unit', 'eleven...'],
    ['too long of Chinese ends in an ellipsis', '国家预警信息中心', '国家预警信…'],
    ['counts characters with an escape double', '{}{}{}', '{}{...'],
    ['is cut between whole characters', '🌀🌀🌀🌀', '🌀🌀…'],
    ['has no space before the dots', 'twelve in all', 'twelve...'],
  ])('%s', (_, text, expected) => expect(shorten(text, ten)).toBe(expected));

  test('never takes more units than it may, whatever it holds', () => {
    const hostile = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(hostile, fc.integer({ min: 3, max: 60 }), (text, most) => {
        const short = shorten(text, { 'GSM-7': most, 'UCS-2': most });
        const { alphabet, units } = smsLength(text);
        expect(smsLength(short).units).toBeLessThanOrEqual(most);
        expect(short.length).toBeLessThanOrEqual(most);
        if (units <= most) expect(short).toBe(text);
        if (alphabet === 'GSM-7') expect(smsLength(short).alphabet).toBe('GSM-7');
      }),
    );
  });
});
