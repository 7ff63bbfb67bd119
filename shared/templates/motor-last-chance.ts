import type { Template } from './template.ts';

/** That a motor policy ends in a few days. */
export const motorLastChance: Template = {
  id: 'motor-last-chance',
  version: '2',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'date', 'hotline'],
  maxParts: { 'zh-CN': 2, en: 1 },
  texts: {
    'zh-CN':
      '{{signature}}再次提醒：您的{{subject}}保障将于{{date}}终止，之后将不再有保障。请尽快续保，详询{{hotline}}',
    en: '{{signature}}last reminder: cover for {{subject}} ends on {{date}}. Renew: {{hotline}}. Reply STOP to opt out',
  },
};
