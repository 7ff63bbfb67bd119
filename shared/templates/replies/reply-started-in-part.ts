import type { Template } from '../template.ts';

/** That the last refusal is undone, an earlier one is not, and how it can be. */
export const replyStartedInPart: Template = {
  id: 'reply-started-in-part',
  version: '1',
  approval: 'needs your compliance approval',
  variables: ['signature', 'hotline'],
  maxParts: { 'zh-CN': 1, en: 1 },
  texts: {
    'zh-CN': '{{signature}}已撤销您上次的退订；更早的退订仍有效，如需撤销请再回START。客服{{hotline}}',
    en: '{{signature}}your last opt-out is undone, but an earlier one still holds. Reply START again to undo that too. Help: {{hotline}}',
  },
};
