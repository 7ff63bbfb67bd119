import { listedFor } from '../rules/opt-out-words.ts';
import { allMean, noneMeans } from './examples.ts';
import { type Keyword, wordsOf } from './keyword.ts';
import { vocabularyOf, wholeOf } from './reading/whole.ts';
import type { Understood } from './understood.ts';

const words = listedFor('opt-out-of-everything');
const own = new Set(wordsOf({ words }));
/** Lesser words beside which one of these holds: the wider refusal does. */
const beside = (['opt-out-of-marketing', 'start', 'help'] as const).flatMap((does) =>
  wordsOf({ words: listedFor(does) }),
);
const vocabulary = vocabularyOf([...beside, ...own]);
const means: Understood = { is: 'opt-out', of: 'everything' };

/** The STOP family: nothing more to this number. */
export const optOutOfEverything: Keyword = {
  name: 'opt-out-of-everything',
  precedence: 'refusal',
  does: 'nothing more goes to this number, of whatever class, but one confirmation',
  words,
  examples: [
    ...allMean(
      ['STOP', 'ＳＴＯＰ。', 's.t.o.p.', 'Opt out, please', 'Arrêt svp', 'TD STOP', 'stop stop stop'],
      means,
    ),
    ...allMean(['cancel', 'Quit!'], means, { open: 'survey' }),
  ],
  counterExamples: noneMeans(['stop by tomorrow', 'Shop', 'cancel my policy', 'in the end', "don't stop"]),
  read({ units }) {
    return wholeOf(units, vocabulary)?.words.some((word) => own.has(word)) ? means : undefined;
  },
};
