import type { Template } from '../template.ts';

/** That no more marketing goes to whoever has the number, once it holds. */
export const replyOptedOut: Template = {
  id: 'reply-opted-out',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN':
      '{{signature}}已退订营销短信，不再向您发送；保单、理赔、预警照常通知。恢复回START，客服{{hotline}}',
    en: '{{signature}}you will get no more offers. Notices on your policies, claims and warnings go on. To undo, reply START. Help: {{hotline}}',
  },
};
