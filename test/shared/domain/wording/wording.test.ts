import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestLocale } from '#shared/domain/wording/best-locale.ts';
import { warningText } from '#shared/domain/wording/level.ts';
import { maskPhone, maskPlate, maskPolicyNumber } from '#shared/domain/wording/mask.ts';
import { momentText } from '#shared/domain/wording/moment.ts';

describe('the best language', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['EN', 'en'],
    ['de', 'en'],
  ])('for %s is %s', (wanted, expected) => expect(bestLocale(['zh-CN', 'en'], wanted, 'en')).toBe(expected));

  test('is the first where neither it nor the fallback is there', () =>
    expect(bestLocale(['fr', 'it'], 'de', 'en')).toBe('fr'));
  test('of none is none', () => expect(bestLocale([], 'de', 'en')).toBeUndefined());
});

describe('a moment', () => {
  test('is told in the reader’s zone and language', () => {
    expect(momentText('2026-09-01T02:05:00.000Z', 'zh-CN', 'Asia/Shanghai')).toBe('9月1日 10:05');
    expect(momentText('2026-09-01T02:05:00.000Z', 'en', 'America/New_York')).toBe('Aug 31, 22:05');
  });
  test('just after midnight is 00, not 24', () =>
    expect(momentText('2026-08-31T16:05:00.000Z', 'zh-CN', 'Asia/Shanghai')).toBe('9月1日 00:05'));
});

describe('a warning with its official level', () => {
  test.each([
    ['台风', { colour: 'orange', severity: 'Severe' }, 'zh-CN', '台风（橙色）'],
    ['台风橙色预警', { colour: 'orange', severity: 'Severe' }, 'zh-CN', '台风橙色预警'],
    ['Typhoon', { colour: 'red', severity: 'Extreme' }, 'en', 'Typhoon (red)'],
    ['Typhoon Red Warning', { colour: 'red', severity: 'Extreme' }, 'en', 'Typhoon Red Warning'],
    ['Hurricane Warning', { severity: 'Severe' }, 'en-US', 'Hurricane Warning (severe)'],
    ['台风', { severity: 'Moderate' }, 'zh-CN', '台风（较重）'],
  ] as const)('%s, %o, in %s is %s', (event, data, locale, expected) =>
    expect(warningText(event, data, locale)).toBe(expected),
  );
});

describe('a mask', () => {
  test.each([
    ['+8613800000042', '138****0042'],
    ['+12025550142', '+1****0142'],
    ['+442079460958', '+4****0958'],
    ['+1234567', '+1****67'],
    ['+8621123', '21****23'],
  ])('of the number %s is %s', (number, expected) => expect(maskPhone(number)).toBe(expected));

  test.each([
    ['粤B·12345', '粤***45'],
    ['粤BD12345', '粤B***45'],
    ['ABC 123', 'A***23'],
    ['A1', '***1'],
    ['A', '***'],
  ])('of the plate %s is %s', (plate, expected) => expect(maskPlate(plate)).toBe(expected));

  test.each([
    ['PDAA20260000006789', '****6789'],
    ['1234', '****34'],
    ['12345', '****45'],
    ['1', '****'],
  ])('of the policy number %s is %s', (number, expected) => expect(maskPolicyNumber(number)).toBe(expected));

  const digits = (minLength: number, maxLength: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((all) => all.join(''));
  const phone = fc.tuple(fc.constantFrom('+', '+86', '+1'), digits(4, 12)).map((parts) => parts.join(''));
  const plate = fc.string({ unit: fc.constantFrom(...'沪粤学ABCZ0189𠮷· -'), maxLength: 12 });
  const number = fc.string({ unit: fc.constantFrom(...'PDA0123456789'), maxLength: 30 });

  test.each<[string, fc.Arbitrary<string>, (text: string) => string]>([
    ['phone number', phone, maskPhone],
    ['plate', plate, maskPlate],
    ['policy number', number, maskPolicyNumber],
  ])('of any %s shows at most half of its characters, its ends, and no part twice', (_, any, mask) => {
    fc.assert(
      fc.property(any, (text) => {
        const written = [...text.replace(/[\s·•-]/g, '')];
        const [head = '', tail = ''] = mask(text).split(/\*+/);
        expect([...head, ...tail].length * 2).toBeLessThanOrEqual(written.length);
        const bare = written.join('');
        expect(bare.endsWith(tail)).toBe(true);
        expect(bare.startsWith(head) || bare.startsWith(`+86${head}`)).toBe(true);
      }),
    );
  });
});
