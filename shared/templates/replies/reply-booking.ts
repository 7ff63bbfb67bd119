import type { Template } from '../template.ts';

/** That a person will call to book a check-up. */
export const replyBooking: Template = {
  id: 'reply-booking',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}已收到您的体检预约，我们会与您联系确定时间。详询{{hotline}}',
    en: '{{signature}}we have your request for a check-up and will call you to set a time. Help: {{hotline}}',
  },
};
