import type { Template } from '../template.ts';

/** That we are glad of a high score. */
export const replyThanks: Template = {
  id: 'reply-thanks',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}感谢您的评分，很高兴为您服务。客服{{hotline}}',
    en: '{{signature}}thank you for your rating. We are glad that we could help. Help: {{hotline}}',
  },
};
