import type { Template } from './template.ts';

/** That a premium is due, and where it is paid: on our own domain and hotline, and nowhere else. */
export const premiumDue: Template = {
  id: 'premium-due',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'subject', 'date', 'domain', 'hotline'],
  maxParts: { 'zh-CN': 2, en: 2 },
  texts: {
    'zh-CN':
      '{{signature}}您的{{subject}}保费将于{{date}}到期应缴，请只通过{{domain}}或{{hotline}}办理，我们不会索要密码或验证码',
    en: '{{signature}}the premium of your {{subject}} is due on {{date}}. Pay only at {{domain}} or {{hotline}}; we never ask for passwords or codes. Reply STOP to opt out',
  },
};
