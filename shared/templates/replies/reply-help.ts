import type { Template } from '../template.ts';

/** Who writes, whom to call and where to read more. */
export const replyHelp: Template = {
  id: 'reply-help',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'legalName', 'hotline', 'page'],
  maxParts: { 'zh-CN': 2, en: 2 },
  texts: {
    'zh-CN':
      '{{signature}}本短信由{{legalName}}发送。客服{{hotline}}，说明{{page}} 。回复T不收营销，STOP停收全部',
    en: '{{signature}}texts from {{legalName}} on your policies and claims, as needed. Help: {{hotline}}, {{page}} . Msg & data rates may apply. Reply STOP to opt out',
  },
};
