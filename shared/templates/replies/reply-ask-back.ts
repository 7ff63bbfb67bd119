import type { Template } from '../template.ts';

/** Which of two a refusal meant, with a word for each. */
export const replyAskBack: Template = {
  id: 'reply-ask-back',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN':
      '{{signature}}请确认：回复T，不再收到营销短信；回复STOP，不再收到任何短信，包括灾害预警。客服{{hotline}}',
    en: '{{signature}}please tell us which: reply T for no more offers, or STOP for no texts at all, warnings included. Help: {{hotline}}',
  },
};
