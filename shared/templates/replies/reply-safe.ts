import type { Template } from '../template.ts';

/** That we are glad somebody is safe. */
export const replySafe: Template = {
  id: 'reply-safe',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}收到，您平安就好，谢谢告知。需要帮助请致电{{hotline}}',
    en: '{{signature}}thank you for telling us. We are glad you are safe. If you need help, call {{hotline}}',
  },
};
