import type { Template } from './template.ts';

/** That a policy has a benefit, or has it in another measure. */
export const benefitChange: Template = {
  id: 'benefit-change',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'benefit', 'hotline'],
  maxParts: { 'zh-CN': 2, en: 2 },
  texts: {
    'zh-CN': '{{signature}}您的{{subject}}权益有变更：{{benefit}}。详询{{hotline}}',
    en: '{{signature}}a benefit of your {{subject}} has changed: {{benefit}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
