import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smsLength } from '#shared/domain/text/sms-parts.ts';
import { programmes } from '#shared/programmes/registry.ts';
import { allTemplates, templateOf } from '#shared/templates/registry.ts';
import { render, variablesOf } from '#shared/templates/render.ts';

const notTemplates = ['registry.ts', 'render.ts', 'template.ts'];

/** The longest values that occur, so that a text's length is known before it is used. */
const longest: Record<string, string> = {
  signature: '【安行保险】',
  office: '国家预警信息发布中心上海市分中心',
  issuedAt: '12月31日 23:59',
  warning: '台风红色预警信号（特别严重）',
  subject: '车辆粤B***45、沪A***21等12项',
  hotline: '400-000-0000',
};

test('the registry names every template in the folder', () => {
  const files = readdirSync('shared/templates').filter((file) => !notTemplates.includes(file));
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
  (_, template) => {
    test('has a text in zh-CN and in en', () => {
      expect(Object.keys(template.texts).toSorted()).toEqual(['en', 'zh-CN']);
    });

    test.each(Object.keys(template.texts))('uses just its own variables in %s', (locale) => {
      expect(variablesOf(template.texts[locale] ?? '').toSorted()).toEqual(template.variables.toSorted());
    });

    test.each(Object.keys(template.texts))(
      'names office, issue time, and the warning with its level, in %s',
      (locale) => {
        const text = render(template, locale, longest);
        for (const name of ['office', 'issuedAt', 'warning']) expect(text).toContain(longest[name]);
      },
    );

    test.each(Object.keys(template.texts))('takes at most four parts in %s at its longest', (locale) => {
      expect(smsLength(render(template, locale, longest)).parts).toBeLessThanOrEqual(4);
    });

    test('does not render with a variable missing', () => {
      const { office: _office, ...rest } = longest;
      expect(() => render(template, 'en', rest)).toThrow(/office/);
    });

    test('does not render in a language it has not', () => {
      expect(() => render(template, 'fr', longest)).toThrow(RangeError);
    });

    test('waits for approval', () => {
      expect(template.approval).toBe('needs your compliance approval');
    });
  },
);
