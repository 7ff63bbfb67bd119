import { listed } from '../domain/text/listed.ts';
import { allMean, noneMeans } from './examples.ts';
import { type Keyword, wordsOf } from './keyword.ts';
import { vocabularyOf, wholeOf } from './reading/whole.ts';

const words = {
  'zh-CN': listed('是, 是的, 对, 对的, 好, 好的, 嗯, 可以, 行, 确认, 确定, 没错, 要, 是啊, 要的, 同意'),
  en: listed(
    'yes, y, yeah, yep, yup, ok, okay, sure, correct, confirm, confirmed, please do, right, yes please',
  ),
};
const everything = listed(
  'all, all of them, all of it, everything, every message, 全部, 所有, 都不要, 全不要, 全部不要, 一个都不要, 什么都不要, 都',
);
const beside = listed(
  'marketing, ads, offers, 1, 嗯嗯, 好好, 对对, 营销, 广告, 就是, 正是, 当然, of course, absolutely, thats right, i do, ja, oui, si',
);
const vocabulary = vocabularyOf([...wordsOf({ words }), ...beside, ...everything]);
const wide = new Set(everything);

/** Yes, when we asked whether a message in other words was a refusal. */
export const affirmation: Keyword = {
  name: 'affirmation',
  precedence: 'question',
  does: 'while we ask whether somebody wants no more: no more marketing, or nothing more if they say all of it',
  words: {},
  also: 'yes, ok, 是, 好的, 对 and the like; all, everything, 全部, 都不要',
  examples: [
    ...allMean(
      ['yes', 'Yes please!', '是', '好的', '对', 'ok'],
      { is: 'opt-out', of: 'marketing' },
      { open: 'ask-back' },
    ),
    ...allMean(
      ['everything', '全部', 'yes, all of it'],
      { is: 'opt-out', of: 'everything' },
      { open: 'ask-back' },
    ),
  ],
  counterExamples: [
    ...noneMeans(['yes', '好的', '是', 'ok']),
    ...noneMeans(['yes', '好的'], { open: 'survey' }),
    ...noneMeans(['no', '不是', 'yes it rained'], { open: 'ask-back' }),
  ],
  read({ units }, { open }) {
    const whole = open === 'ask-back' ? wholeOf(units, vocabulary) : undefined;
    if (!whole) return undefined;
    return { is: 'opt-out', of: whole.words.some((word) => wide.has(word)) ? 'everything' : 'marketing' };
  },
};
