import type { Template } from '../template.ts';

/** That a person will answer. */
export const replyHandedOver: Template = {
  id: 'reply-handed-over',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}您的消息已转给客服人员，会尽快答复您。急事请致电{{hotline}}',
    en: '{{signature}}your message is with a member of our staff, who will answer you. If it is urgent, call {{hotline}}',
  },
};
