import type { Template } from './template.ts';

/** How was it? Names the service, says how to answer and what the answer is for. */
export const surveyInvitation: Template = {
  id: 'survey-invitation',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'service', 'improves', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN':
      '{{signature}}{{service}}您打几分？请回复1至10（10最好），帮我们改进{{improves}}。客服{{hotline}}',
    en: '{{signature}}How was your {{service}}? Reply 1-10 (10 is best) to improve {{improves}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
