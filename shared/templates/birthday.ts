import type { Template } from './template.ts';

/** A greeting on a birthday, with how to refuse the next. */
export const birthday: Template = {
  id: 'birthday',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}祝您生日快乐，平安健康！客服{{hotline}}。拒收请回复T',
    en: '{{signature}}Happy birthday! We wish you a safe and healthy year. Help: {{hotline}}. Reply STOP to opt out',
  },
};
