import type { WarningData } from '../contracts/warning.ts';

type Words = WarningData['words'];

const chinese = { office: '上海中心气象台', event: '台风' };
const english = { office: 'Shanghai Meteorological Service', event: 'Typhoon' };
const wordyChinese = { office: '气象台'.repeat(60), event: '登陆的超强台风'.repeat(25) };
const wordyEnglish = {
  office: 'Bureau of Meteorology and '.repeat(7),
  event: 'Very Dangerous Typhoon '.repeat(8),
};

/** As offices word them: in one language or several, with a word missing, briefly, at length, and not kindly. */
const words: readonly Words[] = [
  { 'zh-CN': { ...chinese, event: '台风橙色预警信号' }, en: english },
  { 'zh-CN': chinese },
  { en: english },
  { 'zh-CN': wordyChinese, en: wordyEnglish },
  { 'zh-CN': wordyChinese },
  { en: wordyEnglish },
  { 'zh-CN': { ...wordyChinese, office: '' }, en: { ...wordyEnglish, event: '' } },
  { 'zh-CN': { ...wordyChinese, event: '' }, en: { ...wordyEnglish, office: '' } },
  { es: { office: 'Oficina Meteorológica “Ñandú”', event: 'huracán’s watch' } },
  { en: { office: '{|}~'.repeat(50), event: '[Hurricane] '.repeat(16) } },
  { ja: { office: '🌀'.repeat(100), event: '【台風】特別警報'.repeat(20) } },
];

/** A day and a time that are longest in words. */
const issuedAt = '2026-12-31T15:59:00.000Z';
/** The longest level in Chinese, and in English. */
const severities = ['Extreme', 'Moderate'] as const;

/** Warnings of every wording, at the levels that take the most room, and one with a colour. */
export const warningExamples: readonly [WarningData, ...WarningData[]] = [
  { issuedAt, severity: 'Severe', colour: 'orange', words: { 'zh-CN': chinese, en: english } },
  ...words.flatMap((said) => severities.map((severity) => ({ issuedAt, severity, words: said }))),
];
