import type { Template } from './template.ts';

/** That a claim has reached a stage. */
export const claimProgress: Template = {
  id: 'claim-progress',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'stage', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}您{{subject}}的理赔已进入{{stage}}阶段。详询{{hotline}}',
    en: '{{signature}}your claim on {{subject}} is now at: {{stage}}. Help: {{hotline}}. Reply STOP to opt out',
  },
};
