import type { Template } from './template.ts';

/**
 * An advertisement that says it is one. In China it begins with the signature and ends with how to refuse (通信短信息服务管理规定,
 * 广告法 article 43); elsewhere it names the brand and how to opt out (CTIA Messaging Principles 5.1).
 */
export const offer: Template = {
  id: 'offer',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'product', 'validTo', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN':
      '{{signature}}诚邀您了解我们的{{product}}，本次活动截至{{validTo}}，详询{{hotline}}。拒收请回复T',
    en: '{{signature}}Ad: our {{product}} insurance offer runs until {{validTo}}. Call {{hotline}}. Reply STOP to opt out',
  },
};
