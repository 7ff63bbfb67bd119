import type { Template } from './template.ts';

/** That a policy was renewed or cancelled. */
export const policyChange: Template = {
  id: 'policy-change',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'change', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}您的{{subject}}{{change}}。详询{{hotline}}',
    en: '{{signature}}your {{subject}}: {{change}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
