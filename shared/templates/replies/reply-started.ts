import type { Template } from '../template.ts';

/** That nothing is refused any more, and that consent is not given by it; terms as US carriers want them said anew. */
export const replyStarted: Template = {
  id: 'reply-started',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 2 },
  texts: {
    'zh-CN': '{{signature}}已为您恢复，此前同意的短信照常发送。退订回T，全停回STOP，客服{{hotline}}',
    en: '{{signature}}you get again the texts you had agreed to, as needed. Msg & data rates may apply. Reply HELP for help, T for no offers, STOP for no texts. Help: {{hotline}}',
  },
};
