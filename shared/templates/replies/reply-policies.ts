import type { Template } from '../template.ts';

/** Policies in force, and where to see their cash values: never the values themselves. */
export const replyPolicies: Template = {
  id: 'reply-policies',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'policies', 'page', 'hotline'],
  maxParts: { 'zh-CN': 3, en: 2 },
  texts: {
    'zh-CN': '{{signature}}有效保单：{{policies}}。现金价值见{{page}} 客服{{hotline}}',
    en: '{{signature}}your policies in force: {{policies}}. Cash values: {{page}} . Help: {{hotline}}',
  },
};
