import type { Template } from './template.ts';

/** What to mind in a season, with how to refuse the next. */
export const seasonalTip: Template = {
  id: 'seasonal-tip',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'tip', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}{{tip}}。客服{{hotline}}。拒收请回复T',
    en: '{{signature}}{{tip}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
