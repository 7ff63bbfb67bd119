import { allMean, noneMeans } from './examples.ts';
import type { Keyword } from './keyword.ts';

/** Free words, when we asked what was wrong: whatever is nothing else. */
export const comment: Keyword = {
  name: 'comment',
  precedence: 'anything',
  does: 'while we ask what was wrong: kept beside the score, sealed, for whoever follows it up',
  words: {},
  also: 'any words that are nothing else',
  examples: allMean(
    ['师傅迟到了两个小时', 'The driver was rude', '收费不透明'],
    { is: 'comment' },
    { open: 'comment' },
  ),
  counterExamples: [...noneMeans(['The driver was rude']), ...noneMeans(['…', '😡'], { open: 'comment' })],
  read({ units }, { open }) {
    return open === 'comment' && units.length > 0 ? { is: 'comment' } : undefined;
  },
};
