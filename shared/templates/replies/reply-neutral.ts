import type { Template } from '../template.ts';

/** Where to ask; nothing of whether we know the number. */
export const replyNeutral: Template = {
  id: 'reply-neutral',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}感谢您的来信。如需帮助，请致电{{hotline}}或回复帮助',
    en: '{{signature}}thank you for your message. For help call {{hotline}} or reply HELP',
  },
};
