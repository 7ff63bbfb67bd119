import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldMessage, MOST_READ } from '#shared/domain/text/fold-message.ts';

describe('a folded message', () => {
  test.each([
    ['ＳＴＯＰ。', 'stop。'],
    ['Ⓣ', 't'],
    ['𝗦𝗧𝗢𝗣', 'stop'],
    ['ARRÊT', 'arret'],
    ['İPTAL', 'iptal'],
    ['\u3000T\u00a0\u2003D\t', 't d'],
    ['S\u200bT\u00adO\u2060P', 'stop'],
    ['5\ufe0f\u20e3', '5'],
    ['don´t — don’t', "don't — don't"],
    ['退訂，謝謝', '退订,谢谢'],
    ['a \r\n\n b', 'a\nb'],
    ['🙅‍♀️ stop', '🙅♀ stop'],
  ])('%j is %j', (text, folded) => expect(foldMessage(text)).toBe(folded));

  test('is the same folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldMessage(foldMessage(text))).toBe(foldMessage(text));
      }),
    );
  });

  test('is no longer than what is looked at, though one character becomes many', () => {
    expect(foldMessage('ﷺ'.repeat(1600)).length).toBeLessThanOrEqual(MOST_READ);
  });
});
