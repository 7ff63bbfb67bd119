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

describe('the words of an office', () => {
  const named = (words: Readonly<Record<string, unknown>>, locale: string) =>
    fill(input(words, { locale })) as { office: string; warning: string }; // cast: the variables of a warning

  test('are cut to a stated length with an ellipsis, the level after them whole', () => {
    const wordy = { office: '气象台'.repeat(60), event: '登陆的超强台风'.repeat(20) };
    expect(named({ 'zh-CN': wordy }, 'zh-CN')).toMatchObject({
      office: `${'气象台'.repeat(6)}气象…`,
      warning: '登陆的超强台风登陆的超…（严重）',
    });
    const long = { office: 'Bureau of Meteorology and '.repeat(9), event: 'Very Dangerous '.repeat(9) };
    expect(named({ en: long }, 'en')).toMatchObject({
      office: 'Bureau of Meteorology and Bureau...',
      warning: 'Very Dangerous Very Dang... (severe)',
    });
  });

  test('are written in GSM-7 for readers of English, where they can be', () => {
    const spanish = { office: 'Oficina Meteorológica', event: 'Huracán' };
    expect(named({ es: spanish }, 'en')).toMatchObject({
      office: 'Oficina Meteorologica',
      warning: 'Huracan (severe)',
    });
    expect(named({ 'zh-CN': chinese }, 'en').office).toBe(chinese.office);
  });

  test('bring no signature, no second line and nothing invisible', () => {
    const hostile = { office: '【别家保险】\n上海\u202e台', event: '台风' };
    expect(named({ 'zh-CN': hostile }, 'zh-CN').office).toBe('（别家保险） 上海 台');
  });
});
