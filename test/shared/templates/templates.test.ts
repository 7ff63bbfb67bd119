import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WarningData } from '#shared/contracts/warning.ts';
import { hazards } from '#shared/hazards/registry.ts';
import { programmes } from '#shared/programmes/registry.ts';
import { allTemplates, templateOf } from '#shared/templates/registry.ts';
import { render, variablesOf } from '#shared/templates/render.ts';
import { mostParts } from '#shared/templates/template.ts';
import { longestBrand, longestText, triedTexts, worstParts } from '../../support/worst-case.ts';

const notTemplates = [
  'warning-form.ts',
  'registry.ts',
  'render.ts',
  'template.ts',
  'with-opt-out.ts',
  'replies',
];
const hazardous = programmes.filter(({ purpose }) => purpose === 'alerts').map(({ name }) => name);

/** Two parts of Chinese in UTF-8: a text of more would not leave room for the rest of its ledger row. */
const MOST_BYTES = 402;

/** A value for each variable there is, to be told in a text. */
const told: Record<string, string> = {
  signature: '【安行保险】',
  office: '上海中心气象台',
  issuedAt: '12月31日 23:59',
  warning: '台风红色预警',
  subject: '车辆粤***45',
  hotline: '400-000-0000',
  notice: '保费已收到',
  change: '已续保至2027年12月31日',
  benefit: '道路救援权益剩余1次',
  stage: '定损',
  product: '车险',
  validTo: '2026年12月31日',
  date: '2027年3月31日',
  domain: 'anxing.example',
  documents: '照片',
  ask: '，回LLCX7K3M9Q2R可查',
  tip: '台风季将至',
  legalName: '安行财产保险股份有限公司',
  page: 'https://anxing.example/texts',
  policies: '车险沪***45至2026-12-31',
  missing: '，还缺照片',
  expected: '，预计核赔2026年12月1日',
  emergency: '110/119/120',
};

test('the registry names every template in the folder', () => {
  const files = ['shared/templates', 'shared/templates/replies']
    .flatMap((folder) => readdirSync(folder))
    .filter((file) => !notTemplates.includes(file));
  expect(
    allTemplates()
      .map(({ id }) => `${id}.ts`)
      .toSorted(),
  ).toEqual(files.toSorted());
});

test.each(programmes.map(({ name }) => name))('the programme %s has words in both languages', (name) => {
  expect(Object.keys(templateOf(name)?.texts ?? {}).toSorted()).toEqual(['en', 'zh-CN']);
});

describe.each(allTemplates().map((template) => [template.id, template] as const))(
  'the template %s',
  (id, template) => {
    const mine = triedTexts.filter(({ template: of }) => of === id);

    test('has a text in zh-CN and in en, and says of each how many parts it may take', () => {
      expect(Object.keys(template.texts).toSorted()).toEqual(['en', 'zh-CN']);
      expect(Object.keys(template.maxParts).toSorted()).toEqual(['en', 'zh-CN']);
    });

    test.each(Object.keys(template.texts))('uses just its own variables in %s', (locale) => {
      expect(variablesOf(template.texts[locale] ?? '').toSorted()).toEqual(template.variables.toSorted());
    });

    test.each(Object.keys(template.texts))('says all of them in %s, the signature first', (locale) => {
      const text = render(template, locale, told);
      expect(text.startsWith(told['signature'] ?? '')).toBe(true);
      for (const name of template.variables) expect(text).toContain(told[name]);
    });

    test('takes the parts it says, and no more, at its longest', () => {
      expect(worstParts()[id]).toEqual(template.maxParts);
      expect(mostParts(template)).toBe(Math.max(...mine.map(({ length }) => length.parts)));
    });

    test('stays in GSM-7 in English unless the office has another alphabet only', () => {
      const english = mine.filter(({ locale, data }) => locale === 'en' && !isForeign(data));
      expect(english.length).toBeGreaterThan(0);
      for (const { text, length } of english) {
        expect(length.alphabet, text).toBe('GSM-7');
        expect(length.parts, text).toBeLessThanOrEqual(2);
      }
    });

    test('leaves room for the rest of its row in the ledger', () => {
      for (const { text } of mine) expect(Buffer.byteLength(text), text).toBeLessThanOrEqual(MOST_BYTES);
      expect(Buffer.byteLength(longestText().text)).toBe(
        Math.max(...triedTexts.map(({ text }) => Buffer.byteLength(text))),
      );
    });

    test('holds one pair of the brackets of a signature at most, at its start', () => {
      for (const { text, locale } of mine) {
        const rest = locale === 'zh-CN' ? text.replace(longestBrand.signature['zh-CN'] ?? '', '') : text;
        expect(rest).not.toMatch(/[【】[\]]/);
      }
    });

    test('does not render with a variable missing', () => {
      const { hotline: _hotline, ...rest } = told;
      expect(() => render(template, 'en', rest)).toThrow(/hotline/);
    });

    test('does not render in a language it has not', () => {
      expect(() => render(template, 'fr', told)).toThrow(RangeError);
    });

    test('waits for approval', () => {
      expect(template.approval).toBe('needs your compliance approval');
    });
  },
);

/** Whether a warning has its office or its event in no alphabet that GSM-7 can stand for. */
function isForeign(data: Readonly<Record<string, unknown>>): boolean {
  const warning = WarningData.safeParse(data);
  if (!warning.success) return false;
  const words = Object.values(warning.data.words);
  return (['office', 'event'] as const).some((name) =>
    words.every((one) => one[name] === '' || /[\p{Script=Han}\p{Emoji_Presentation}]/u.test(one[name])),
  );
}

test.each(hazardous)('the warning %s names office, issue time and the warning with its level', (name) => {
  for (const text of Object.values(templateOf(name)?.texts ?? {}))
    for (const variable of ['office', 'issuedAt', 'warning']) expect(variablesOf(text)).toContain(variable);
});

test.each(hazards.flatMap(({ kind, lines }) => lines.map(({ line }) => `${kind}-${line}`)))(
  'the warning %s asks after those it reaches, 1, 2 or 3, before whom to call',
  (name) => {
    const { texts = {} } = templateOf(name) ?? {};
    expect(texts['zh-CN']).toMatch(/。回1已\S+ 2\S+ 3受损。(救援|求助)\{\{hotline\}\}$/);
    expect(texts['en']).toMatch(/\. Reply 1 \w+, 2 \w+, 3 damaged\. Help \{\{hotline\}\}$/);
  },
);

test('a warning of an earthquake asks for people, not for cars', () => {
  const { texts = {} } = templateOf('earthquake-home') ?? {};
  expect(Object.values(texts)).toEqual([
    expect.stringContaining('1已安全'),
    expect.stringContaining('1 safe, 2 stuck'),
  ]);
});

describe('an offer', () => {
  const { texts = {} } = templateOf('offer') ?? {};

  test('ends in Chinese with how to refuse, as carriers there ask', () =>
    expect(texts['zh-CN']).toMatch(/。拒收请回复T$/));

  test('ends in English with how to opt out, and says it is an advertisement', () =>
    expect(texts['en']).toMatch(/^\{\{signature\}\}Ad: .* Reply STOP to opt out$/));
});
