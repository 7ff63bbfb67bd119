import type { Template } from './template.ts';

/** The same for those who have agreed to marketing: with an invitation to more, and how to refuse it. It promises nothing beside the contract. */
export const renewalReminderOffer: Template = {
  id: 'renewal-reminder-offer',
  version: '2',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'date', 'hotline'],
  maxParts: { 'zh-CN': 2, en: 2 },
  texts: {
    'zh-CN':
      '{{signature}}您的{{subject}}保障将于{{date}}到期。为免保障中断，请留意续保事宜。也欢迎了解我们的其他保障方案，详询{{hotline}}。拒收请回复T',
    en: '{{signature}}cover for your {{subject}} ends on {{date}}. Renew in time to stay covered. Ad: ask us about cover for home, health and travel, too: {{hotline}}. Reply STOP to opt out',
  },
};
