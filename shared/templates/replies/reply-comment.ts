import type { Template } from '../template.ts';

/** That whoever sees to it has what was wrong. */
export const replyComment: Template = {
  id: 'reply-comment',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}已收到您的意见，会转给跟进的同事，谢谢您。客服{{hotline}}',
    en: '{{signature}}thank you for telling us. It goes to whoever looks into it. Help: {{hotline}}',
  },
};
