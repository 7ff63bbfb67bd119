import type { Template } from '../template.ts';

/** Whom to call at once. */
export const replyCannotMove: Template = {
  id: 'reply-cannot-move',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'emergency', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}已通知应急人员与您联系。如有危险请立即拨打{{emergency}}，我司热线{{hotline}}',
    en: '{{signature}}our emergency staff will call you. In danger call {{emergency}} now, and our hotline {{hotline}}',
  },
};
