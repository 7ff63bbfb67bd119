import type { Template } from '../template.ts';

/** That no more marketing goes to whoever has the number, once it holds. */
export const replyOptedOut: Template = {
  id: 'reply-opted-out',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}已为您退订，您不会再收到营销短信。保单、理赔和预警通知照常发送。恢复请回复START',
    en: '{{signature}}you will get no more offers. Notices on your policies, claims and warnings go on. To undo, reply START. Help: {{hotline}}',
  },
};
