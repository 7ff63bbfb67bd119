import { noneMeans } from './examples.ts';
import type { Example, Keyword } from './keyword.ts';
import { scoreOf } from './reading/score-of.ts';

const scored = (score: number, ...texts: readonly string[]): readonly Example[] =>
  texts.map((text) => ({ text, means: { is: 'score', score }, open: 'survey' }));

/** What numbers of another kind follow. */
const CODED = /bdcx|llcx|保单查询|理赔查询/;

/** How satisfied somebody was, 1 to 10, while a survey is open. */
export const score: Keyword = {
  name: 'score',
  precedence: 'question',
  does: 'while a survey is open: the answer to it; the last one before it ends counts',
  words: {},
  also: 'one whole number from 1 to 10, in digits, Chinese or English: 8, ８分, 八, 8/10, nine, a solid 8, 满分',
  examples: [
    ...scored(
      8,
      '8',
      '８',
      '八',
      '8/10',
      '8分',
      'eight please',
      'a solid 8',
      '满分10分我给8分',
      '8, but the line was slow',
    ),
    ...scored(10, '十分', '10分', '满分', '10/10 great job', 'ten', '拾'),
    ...scored(1, '1', '一', '1分，差评'),
  ],
  counterExamples: [
    ...noneMeans(['0', '11', '7-8', '7 or 8', '1234', '4/5', '2 hours late', '十分满意', '8分钟就到了'], {
      open: 'survey',
    }),
    ...noneMeans(['8', '十分', 'nine']),
  ],
  read({ folded }, { open }) {
    const said = open === 'survey' && !CODED.test(folded) ? scoreOf(folded) : undefined;
    return said === undefined ? undefined : { is: 'score', score: said };
  },
};
