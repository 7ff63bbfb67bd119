import type { Template } from '../template.ts';

/** Where a claim stands, what it lacks and what is expected when. */
export const replyClaim: Template = {
  id: 'reply-claim',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'stage', 'missing', 'expected', 'hotline'],
  maxParts: { 'zh-CN': 3, en: 2 },
  texts: {
    'zh-CN': '{{signature}}您{{subject}}的理赔：{{stage}}{{missing}}{{expected}}。详询{{hotline}}',
    en: '{{signature}}your claim on {{subject}}: {{stage}}{{missing}}{{expected}}. Help: {{hotline}}',
  },
};
