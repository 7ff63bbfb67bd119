import type { Template } from './template.ts';

/** That a policy is about to end. A service: it offers nothing. */
export const renewalReminder: Template = {
  id: 'renewal-reminder',
  version: '2',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'date', 'hotline'],
  maxParts: { 'zh-CN': 2, en: 1 },
  texts: {
    'zh-CN':
      '{{signature}}您的{{subject}}保障将于{{date}}到期。为免保障中断，请留意续保事宜，详询{{hotline}}',
    en: '{{signature}}cover for your {{subject}} ends on {{date}}. Renew in time. Help: {{hotline}}. Reply STOP to opt out',
  },
};
