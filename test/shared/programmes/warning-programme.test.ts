import { describe, expect, test } from 'vitest';
import { anxing } from '#shared/config/brands.ts';
import { ConfigurationError } from '#shared/errors.ts';
import type { FillInput } from '#shared/programmes/programme.ts';
import { warningProgramme } from '#shared/programmes/warning-programme.ts';
import { aCustomer, aPolicy } from '../../support/a-customer.ts';

const { fill } = warningProgramme('typhoon-motor', 'motor');
const chinese = { office: '上海中心气象台', event: '台风' };
const english = { office: 'Shanghai Meteorological Service', event: 'Typhoon' };

function input(words: Readonly<Record<string, unknown>>, over: Partial<FillInput> = {}): FillInput {
  return {
    data: { issuedAt: '2026-09-10T00:00:00.000Z', severity: 'Severe', words },
    locale: 'zh-CN',
    brand: anxing,
    customer: aCustomer(),
    identity: { name: '王小明' },
    policies: [{ ...aPolicy(), details: { number: 'PDAA202631000001', plate: '沪A12345' } }],
    ...over,
  };
}

describe('a warning in words', () => {
  test('has the office’s own words in the reader’s language', () => {
    const words = { en: english, 'zh-CN': chinese };
    expect(fill(input(words))).toMatchObject({ office: chinese.office, warning: '台风（严重）' });
    expect(fill(input(words, { locale: 'en' }))).toMatchObject({
      signature: 'AnXing Insurance: ',
      office: english.office,
      warning: 'Typhoon (severe)',
    });
  });

  test.each([
    ['of another language where its own is empty', { 'zh-CN': { ...chinese, office: ' ' }, en: english }],
    ['of the one language there is', { en: english }],
  ])('names the office %s', (_, words) => {
    expect(fill(input(words))['office']).toBe(english.office);
  });

  test('keeps to its own language for the event when only its office is missing', () => {
    const words = { 'zh-CN': { ...chinese, office: '' }, en: english };
    expect(fill(input(words))['warning']).toBe('台风（严重）');
  });

  test.each([
    ['no words at all', {}],
    ['no office in any language', { 'zh-CN': { ...chinese, office: '' }, en: { ...english, office: '' } }],
    ['no event in any language', { 'zh-CN': { ...chinese, event: '' } }],
  ])('is not sent with %s', (_, words) => {
    expect(() => fill(input(words))).toThrow(RangeError);
  });

  test.each([
    ['no signature', {}],
    ['an empty signature', { 'zh-CN': '' }],
  ])('is not sent by a brand with %s', (_, signature) => {
    expect(() => fill(input({ 'zh-CN': chinese }, { brand: { ...anxing, signature } }))).toThrow(
      ConfigurationError,
    );
  });
});
