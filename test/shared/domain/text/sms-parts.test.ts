import { describe, expect, test } from 'vitest';
import { smsLength } from '#shared/domain/text/sms-parts.ts';

describe('the length of a text message', () => {
  test.each([
    ['a'.repeat(160), 'GSM-7', 1],
    ['a'.repeat(161), 'GSM-7', 2],
    ['a'.repeat(306), 'GSM-7', 2],
    ['a'.repeat(307), 'GSM-7', 3],
    ['€'.repeat(80), 'GSM-7', 1],
    ['€'.repeat(81), 'GSM-7', 2],
    ['台'.repeat(70), 'UCS-2', 1],
    ['台'.repeat(71), 'UCS-2', 2],
    ['台'.repeat(134), 'UCS-2', 2],
    ['台'.repeat(135), 'UCS-2', 3],
    [`${'a'.repeat(70)}’`, 'UCS-2', 2],
    ['', 'GSM-7', 1],
  ])('case %#', (text, alphabet, parts) => {
    expect(smsLength(text)).toMatchObject({ alphabet, parts });
  });

  test('counts an emoji as two units of UCS-2', () => {
    expect(smsLength('🌀')).toEqual({ alphabet: 'UCS-2', units: 2, parts: 1 });
  });
});
