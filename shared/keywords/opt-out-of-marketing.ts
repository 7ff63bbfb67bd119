import { listedFor } from '../rules/opt-out-words.ts';
import { allMean, noneMeans } from './examples.ts';
import { type Keyword, wordsOf } from './keyword.ts';
import { isCrying } from './reading/crying.ts';
import { vocabularyOf, wholeOf } from './reading/whole.ts';
import type { Understood } from './understood.ts';

const words = listedFor('opt-out-of-marketing');
const own = new Set(wordsOf({ words }));
const beside = (['start', 'help'] as const).flatMap((does) => wordsOf({ words: listedFor(does) }));
const vocabulary = vocabularyOf([...beside, ...own]);
const means: Understood = { is: 'opt-out', of: 'marketing' };
/** 取消退订: the contrary of both its words. */
const UNDONE = /取消 ?退订/;

/** T and its family: no more marketing, by any channel. */
export const optOutOfMarketing: Keyword = {
  name: 'opt-out-of-marketing',
  precedence: 'refusal',
  does: 'no more marketing, by any channel, to every customer on this number',
  words,
  also: 'a single letter after thanks may sign the message: they are asked what they mean',
  examples: [
    ...allMean(
      ['T', 'Ｔ。', 'td', '退訂，謝謝', 'T, thanks', '你好，退订', '退订退订', 'T.D.', '退 订', 'R', 'n'],
      means,
    ),
    ...allMean(['Thanks, T', 'Thank you -R'], { is: 'ask-back' }),
    ...allMean(['T'], means, { open: 'survey' }),
  ],
  counterExamples: noneMeans([
    'T恤',
    'T_T',
    'Thx',
    '特别好',
    '取消退订',
    '退订金',
    '退保',
    'N/A',
    '取消保单',
  ]),
  read({ units, folded }) {
    if (isCrying(folded) || UNDONE.test(folded)) return undefined;
    const whole = wholeOf(units, vocabulary);
    const said = whole?.words.filter((word) => own.has(word)) ?? [];
    if (!whole || said.length === 0) return undefined;
    return whole.afterThanks && said.every((word) => word.length === 1) ? { is: 'ask-back' } : means;
  },
};
