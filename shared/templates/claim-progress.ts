import type { Template } from './template.ts';

/** That a claim has reached a stage. */
export const claimProgress: Template = {
  id: 'claim-progress',
  version: '2',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'stage', 'ask', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}{{subject}}理赔已进入{{stage}}阶段{{ask}}。详询{{hotline}}',
    en: '{{signature}}your claim on {{subject}} is now at: {{stage}}{{ask}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
