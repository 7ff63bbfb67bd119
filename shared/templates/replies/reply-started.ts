import type { Template } from '../template.ts';

/** That the last refusal is undone, and that consent is not given by it. */
export const replyStarted: Template = {
  id: 'reply-started',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN':
      '{{signature}}已撤销您上次的退订，您此前同意的短信恢复发送。退订回T，全停回STOP，客服{{hotline}}',
    en: '{{signature}}your last opt-out is undone: you get again what you had agreed to. Reply T for no offers, STOP for no texts. Help: {{hotline}}',
  },
};
