import type { WarningData } from '../../contracts/warning.ts';

/**
 * The colours of the Chinese scale (CMA Order 16, article 3: Ⅳ 一般 blue, Ⅲ 较重 yellow, Ⅱ 严重 orange, Ⅰ 特别严重 red).
 */
const colours = {
  zh: { blue: '蓝色', yellow: '黄色', orange: '橙色', red: '红色' },
  en: { blue: 'blue', yellow: 'yellow', orange: 'orange', red: 'red' },
} as const;

/** The severities of CAP 1.2, for offices that name no colour. */
const severities: Readonly<Record<'zh' | 'en', Readonly<Record<WarningData['severity'], string>>>> = {
  zh: { Extreme: '特别严重', Severe: '严重', Moderate: '较重', Minor: '一般', Unknown: '未定' },
  en: { Extreme: 'extreme', Severe: 'severe', Moderate: 'moderate', Minor: 'minor', Unknown: 'unknown' },
};

/** The official level of a warning in the reader's language: the office's colour, else its severity. */
function levelText({ colour, severity }: Pick<WarningData, 'colour' | 'severity'>, locale: string): string {
  const language = locale.startsWith('zh') ? 'zh' : 'en';
  return colour ? colours[language][colour] : severities[language][severity];
}

/**
 * The warning as its office calls it, with the official level once: `台风橙色预警` says it already, `台风` becomes
 * `台风（橙色）`, `Typhoon` becomes `Typhoon (orange)`.
 */
export function warningText(
  event: string,
  data: Pick<WarningData, 'colour' | 'severity'>,
  locale: string,
): string {
  const level = levelText(data, locale);
  if (event.toLowerCase().includes(level)) return event;
  return locale.startsWith('zh') ? `${event}（${level}）` : `${event} (${level})`;
}
