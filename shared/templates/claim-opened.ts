import type { Template } from './template.ts';

/** That a claim is registered, and by which code it is asked about. */
export const claimOpened: Template = {
  id: 'claim-opened',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'ask', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}您{{subject}}的理赔已登记{{ask}}。详询{{hotline}}',
    en: '{{signature}}your claim on {{subject}} is registered{{ask}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
