import type { Template } from '../template.ts';

/** That nothing is told, and how to ask. */
export const replyNotFound: Template = {
  id: 'reply-not-found',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 2, en: 2 },
  texts: {
    'zh-CN':
      '{{signature}}未查到结果。请用登记的手机号发送BDCX加证件号末四位，或LLCX加八位案件码；多次不符须隔日再查。详询{{hotline}}',
    en: '{{signature}}nothing found. From your registered number, text BDCX and the last 4 characters of your ID, or LLCX and your 8-character claim code; after several misses, try a day later. Help: {{hotline}}',
  },
};
