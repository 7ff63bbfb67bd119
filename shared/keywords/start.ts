import { listedFor } from '../rules/opt-out-words.ts';
import { allMean, noneMeans } from './examples.ts';
import { type Keyword, wordsOf } from './keyword.ts';
import { vocabularyOf, wholeOf } from './reading/whole.ts';

const words = listedFor('start');
const vocabulary = vocabularyOf(wordsOf({ words }));

/** START and its family, and nothing looser: consent is not restored on a guess, nor by a bare yes. */
export const start: Keyword = {
  name: 'start',
  precedence: 'refusal',
  does: 'undoes the last refusal from this number; of marketing, only what was granted with evidence before',
  words,
  examples: allMean(['START', 'start!', '恢復', '你好，恢复', 'un-stop', 'S T A R T'], { is: 'start' }),
  counterExamples: noneMeans([
    'yes',
    'start date?',
    'restart',
    '开始',
    '恢复供电了吗',
    '误退订了，想恢复接收',
  ]),
  read({ units }) {
    return wholeOf(units, vocabulary) ? { is: 'start' } : undefined;
  },
};
