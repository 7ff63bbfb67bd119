import { listedFor } from '../rules/opt-out-words.ts';
import { allMean, noneMeans } from './examples.ts';
import { type Keyword, wordsOf } from './keyword.ts';
import { vocabularyOf, wholeOf } from './reading/whole.ts';

const words = listedFor('help');
const vocabulary = vocabularyOf(wordsOf({ words }));

/** HELP: who writes, the hotline, the page. */
export const help: Keyword = {
  name: 'help',
  precedence: 'help',
  does: 'says who writes, with the hotline and the page; whatever was refused',
  words,
  examples: [
    ...allMean(['HELP', 'help?', '帮助', '幫助，謝謝', 'Info please', '【帮助】'], { is: 'help' }),
    ...allMean(['help'], { is: 'help' }, { open: 'warning' }),
  ],
  counterExamples: noneMeans([
    'help me move my car',
    '谢谢你们的帮助',
    'more info on the dental plan',
    '救命',
  ]),
  read({ units }) {
    return wholeOf(units, vocabulary) ? { is: 'help' } : undefined;
  },
};
