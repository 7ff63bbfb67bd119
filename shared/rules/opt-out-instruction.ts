/** How a language tells a reader to refuse marketing: a text that is to carry it must match. */
export interface OptOutInstruction {
  readonly pattern: RegExp;
  /** One that is as it should be. */
  readonly example: string;
  readonly source: string;
  readonly asOf: string;
}

const asOf = '2026-11-22';

/**
 * By language, reviewed 2026-11-22. Only words that are acted upon count: T, TD and 退订 for marketing, STOP and its
 * family for everything. A language that is not here cannot carry marketing.
 */
export const optOutInstructions: Readonly<Record<string, OptOutInstruction>> = {
  zh: {
    pattern: /(?:拒收|退订)请?回复?(?:TD?|退订)(?![A-Za-z])|回复?(?:TD?|退订)(?:可)?(?:拒收|退订)/,
    example: '拒收请回复T',
    source: '通信短信息服务管理规定; 广告法 article 43; tail demanded by carriers',
    asOf,
  },
  en: {
    pattern: /\b(?:reply|text|send) (?:stop|unsubscribe|end|quit|cancel)\b/i,
    example: 'Reply STOP to opt out',
    source: 'CTIA Messaging Principles 5.1; 47 CFR 64.1200(a)(10)',
    asOf,
  },
};
