import type { Template } from '../template.ts';

/** Regret without admission, that somebody sees to it, and one open question. */
export const replySorry: Template = {
  id: 'reply-sorry',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 2 },
  texts: {
    'zh-CN':
      '{{signature}}很遗憾未能让您满意，我们会派人跟进。您希望我们怎样改进？请直接回复。客服{{hotline}}',
    en: '{{signature}}we are sorry that you were not satisfied, and somebody will look into it. What could we do better? Just reply in your own words. Help: {{hotline}}',
  },
};
