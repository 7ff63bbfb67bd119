import { phrases } from '../../../grammar/phrases.ts';
import type { Family } from '../../family.ts';

/** Reported or blocked for it. */
export const chineseReported: Family = {
  name: 'reported',
  language: 'zh-CN',
  says: 'reported or blocked for it',
  examples: ['再发就拉黑', '举报垃圾短信'],
  phrases: phrases(`
    拉黑
    [举报|投诉] ~2 [骚扰|短信|垃圾|广告|扰民]
    12321
  `),
};
