import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '#shared/errors.ts';
import { optOutInstructions } from '#shared/rules/opt-out-instruction.ts';
import type { Template } from '#shared/templates/template.ts';
import { withOptOut } from '#shared/templates/with-opt-out.ts';

const programmes = [
  { name: 'greeting', purpose: 'marketing' },
  { name: 'notice', purpose: 'service', mayOffer: true },
] as const;

function words(id: string, texts: Readonly<Record<string, string>>): Template {
  return { id, version: '1', variables: [], maxParts: {}, approval: 'needs your compliance approval', texts };
}

const loading =
  (...templates: readonly Template[]) =>
  () =>
    withOptOut(templates, programmes);

describe('marketing', () => {
  test('loads where every language says how to refuse', () => {
    const template = words('greeting', { 'zh-CN': '您好。拒收请回复T', en: 'Hello. Reply STOP to opt out' });
    expect(loading(template)()).toEqual([template]);
  });

  test.each([
    ['in Chinese', { 'zh-CN': '您好', en: 'Hello. Reply STOP to opt out' }, 'zh-CN'],
    ['in English', { 'zh-CN': '您好。拒收请回复T', en: 'Hello' }, 'en'],
    ['in its own language, though in another', { 'zh-CN': '您好。Reply STOP to opt out' }, 'zh-CN'],
    ['in words we act upon', { 'zh-CN': '您好。拒收请回复TJ' }, 'zh-CN'],
    ['in words of its own', { en: 'Hello {{optOut}}' }, 'en'],
  ])('does not load without saying so %s', (_, texts, locale) => {
    expect(loading(words('greeting', texts))).toThrow(ConfigurationError);
    expect(loading(words('greeting', texts))).toThrow(new RegExp(`greeting does not say in ${locale} `));
  });

  test('does not load in a language of which nobody knows how it is refused', () =>
    expect(loading(words('greeting', { xx: 'Reply STOP to opt out' }))).toThrow(/cannot be written in xx/));

  test('is also what a notice says to those who agreed to it', () => {
    const notice = words('notice', { en: 'Your policy ends.' });
    expect(loading(notice)()).toEqual([notice]);
    expect(loading(notice, words('notice-offer', { en: 'Your policy ends. Buy another.' }))).toThrow(
      /notice-offer/,
    );
  });
});

test.each(Object.entries(optOutInstructions))('the instruction in %s is as its example', (_, one) => {
  expect(one.pattern.test(one.example)).toBe(true);
  expect(one.pattern.test('')).toBe(false);
});
