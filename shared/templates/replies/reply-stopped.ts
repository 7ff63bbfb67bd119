import type { Template } from '../template.ts';

/** That no more texts go to the number, not even warnings, once it holds. */
export const replyStopped: Template = {
  id: 'reply-stopped',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}已停发全部短信，包括灾害预警。恢复请回复START，客服{{hotline}}',
    en: '{{signature}}you are opted out and will get no more texts, warnings included. To undo, reply START. Help: {{hotline}}',
  },
};
