import type { Template } from './template.ts';

/** News of a policy, which is named by what only its holder knows. */
export const policyNotice: Template = {
  id: 'policy-notice',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'notice', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}您的{{subject}}：{{notice}}。如有疑问请致电{{hotline}}',
    en: '{{signature}}for your {{subject}}, {{notice}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
