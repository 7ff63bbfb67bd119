import type { Template } from './template.ts';

/** The same question once more; nobody is asked a third time. */
export const surveyReminder: Template = {
  id: 'survey-reminder',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'service', 'improves', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN':
      '{{signature}}仍盼您为{{service}}打分：回复1至10（10最好），帮我们改进{{improves}}。客服{{hotline}}',
    en: '{{signature}}Not rated yet: your {{service}}. Reply 1-10 (10 is best) to improve {{improves}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
