import { describe, expect, test } from 'vitest';
import { anxing } from '#shared/config/brands.ts';
import type { ClaimFacts } from '#shared/contracts/facts.ts';
import type { FillInput } from '#shared/programmes/programme.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { reminders } from '#shared/reminders/registry.ts';
import { templateOf } from '#shared/templates/registry.ts';
import { render } from '#shared/templates/render.ts';
import { aClaim, aCustomer, aPolicy } from '../../support/a-customer.ts';

function text(name: string, locale: string, over: Partial<FillInput> = {}, words = name): string {
  const template = templateOf(words);
  if (!template) throw new Error(`There are no words ${words}.`);
  const input = {
    data: { on: '2027-03-31' },
    locale,
    brand: anxing,
    customer: aCustomer(),
    identity: { name: '王小明', birthDate: '1990-05-17' },
    policies: [{ ...aPolicy(), details: { number: 'PDAA202631000001', plate: '沪A12345' } }],
    ...over,
  };
  return render(template, locale, programmeOf(name).fill(input));
}

function documents(...names: readonly Readonly<Record<string, string>>[]): ClaimFacts {
  return aClaim({ missingDocuments: names.map((name) => ({ code: 'document', name })) });
}

describe('a renewal reminder', () => {
  test('names the masked plate and the last day', () => {
    expect(text('renewal-reminder', 'zh-CN')).toBe(
      '【安行保险】您的车辆沪***45保障将于2027年3月31日到期。为免保障中断，请留意续保事宜，详询400-000-0000',
    );
  });

  test('is the same notice with an offer, which says how to refuse it, for those who agreed', () => {
    const [plain, more] = ['renewal-reminder', 'renewal-reminder-offer'].map((words) =>
      text('renewal-reminder', 'en', {}, words),
    );
    expect(plain).not.toContain('Ad:');
    expect(more).toMatch(
      /ends on Mar 31, 2027\. Renew in time to stay covered\. Ad: .* Reply STOP to opt out$/,
    );
  });

  test.each(['zh-CN', 'en'])('promises nothing beside the contract in %s', (locale) =>
    expect(text('renewal-reminder', locale, {}, 'renewal-reminder-offer')).not.toMatch(
      /free|gift|discount|cash|%|赠|礼|折|返|优惠|免费/i,
    ),
  );
});

describe('a premium notice', () => {
  test.each(['zh-CN', 'en'])('says in %s where to pay, and no amount', (locale) => {
    const said = text('premium-due', locale);
    expect(said).toContain('anxing.example');
    expect(said.replace('400-000-0000', '')).not.toMatch(/[¥$€]|CNY|元/);
  });
});

describe('a reminder of documents', () => {
  const said = (claim: ClaimFacts, locale: string, over: Partial<FillInput> = {}) =>
    text('claim-documents', locale, { data: {}, claim, ...over });

  test('names them in the reader’s language', () => {
    const claim = documents({ 'zh-CN': '事故照片', en: 'photos' }, { 'zh-CN': '驾驶证', en: 'licence' });
    expect(said(claim, 'zh-CN')).toContain('车辆沪***45理赔还缺：事故照片、驾驶证。');
    expect(said(claim, 'en')).toContain('still need: photos, licence.');
  });

  test('names two of many, and counts the rest', () => {
    const claim = documents({ en: 'photos' }, { en: 'licence' }, { en: 'police report' });
    expect(said(claim, 'en')).toContain('photos, licence and 1 more.');
    expect(said(claim, 'zh-CN')).toContain('photos、licence等3份材料。');
  });

  test.each([
    ['that have no name', {}],
    ['whose names are in another alphabet', { 'zh-CN': '照片' }],
  ])('counts in English those %s', (_, name) => {
    expect(said(documents(name), 'en')).toContain('still need: 1 document.');
    expect(said(documents(name, name), 'en')).toContain('still need: 2 documents.');
  });

  test('names the claim by the end of its number where its policy is not known', () => {
    const claim = { ...documents({ en: 'photos' }), id: 'CLM-2026-004711' };
    expect(said(claim, 'zh-CN', { policies: [] })).toContain('案件****4711理赔');
    expect(said(claim, 'en', { policies: [] })).toContain('claim for your case ****4711');
  });

  test('is not sent when nothing is missing, or the claim is not there', () => {
    expect(() => said(documents(), 'en')).toThrow(RangeError);
    expect(() => text('claim-documents', 'en', { data: {} })).toThrow(RangeError);
  });
});

describe('a question about a service', () => {
  const asked = (name: string, service: string, locale: string) => text(name, locale, { data: { service } });

  test('names it in the reader’s language', () => {
    expect(asked('survey-invitation', 'towing', 'zh-CN')).toContain('拖车服务您打几分？');
    expect(asked('survey-reminder', 'towing', 'en')).toContain('Not rated yet: your tow.');
  });

  test.each([
    ['survey-invitation', 'zh-CN', '我们的服务您打几分？请回复1至10（10最好），帮我们改进服务质量。'],
    ['survey-reminder', 'zh-CN', '仍盼您为我们的服务打分：回复1至10（10最好），帮我们改进服务质量。'],
    [
      'survey-invitation',
      'en',
      'How was your recent service? Reply 1-10 (10 is best) to improve how we serve you.',
    ],
    [
      'survey-reminder',
      'en',
      'Not rated yet: your recent service. Reply 1-10 (10 is best) to improve how we serve you.',
    ],
  ])('that has no name of its own reads well: %s in %s', (name, locale, words) =>
    expect(asked(name, 'of-another-kind', locale)).toContain(words),
  );
});

test.each(['zh-CN', 'en'])('a birthday greeting says in %s neither name nor date', (locale) =>
  expect(text('birthday', locale, { data: {} })).not.toMatch(/王小明|1990|05|17|五月/),
);

test('marketing are greetings and tips, all else is a service', () => {
  const purposes = reminders.map(({ programme }) => [programme, programmeOf(programme).purpose]);
  expect(Object.fromEntries(purposes)).toEqual({
    'renewal-reminder': 'service',
    'motor-last-chance': 'service',
    'motor-inspection': 'service',
    'premium-due': 'service',
    'claim-documents': 'service',
    'survey-invitation': 'service',
    'survey-reminder': 'service',
    birthday: 'marketing',
    'seasonal-tip': 'marketing',
  });
});
