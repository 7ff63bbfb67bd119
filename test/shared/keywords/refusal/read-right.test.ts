import { expect, test } from 'vitest';
import { understand } from '#shared/keywords/understand.ts';

const us = { isUnderUsLaw: true };
const elsewhere = { isUnderUsLaw: false };

test.each([
  "If it doesn't stop I'll call a plumber",
  "I'll send the police report if you email me the address",
  "if you call again after five I'll be home",
  'unenroll me from autopay',
  'I want my name removed from this policy',
  'I hope this is not spam',
  'Can I send photos over text?',
])('refuses no texts: %s', (text) => {
  expect(understand(text, us)).toEqual({ is: 'none' });
});

test.each([
  '对方司机拒绝提供联系方式',
  '我再发一次试试',
  '机票退订了为什么还收手续费',
  '别寄了，我自己去拿',
  '短信里说材料不用寄原件',
  '旧号停了，这个手机号现在是我在用',
])('refuses no texts, and says of no number that it is wrong: %s', (text) => {
  expect(understand(text, elsewhere)).toEqual({ is: 'none' });
});

test.each([
  '退订回T，这是骗人的吧，别再给我发了',
  '我上面说了要退订',
  '不要用第三方给我发广告',
  '我回了T但照样发',
  '退订了为什么还收到',
  '再发试试',
])('may refuse, and is asked back: %s', (text) => {
  expect(understand(text, elsewhere)).toEqual({ is: 'ask-back' });
});

test('who does not want what keeps coming refuses it, and keeps nothing', () => {
  const text = "I don't want these alerts but you keep sending them";
  expect(understand(text, us)).toEqual({ is: 'opt-out', of: 'everything' });
});
