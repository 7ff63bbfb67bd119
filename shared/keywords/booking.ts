import { listed } from '../domain/text/listed.ts';
import { allMean, noneMeans } from './examples.ts';
import { type Keyword, wordsOf } from './keyword.ts';
import { bookingPhrases } from './phrases/booking.ts';
import { saysOf } from './reading/phrasebook.ts';
import { vocabularyOf, wholeOf } from './reading/whole.ts';
import type { Understood } from './understood.ts';

const words = {
  'zh-CN': listed('TJ, 体检, 预约体检, 体检预约, 约体检'),
  en: listed('book check-up, book a check-up, check-up'),
};
const vocabulary = vocabularyOf(wordsOf({ words }));
const says = saysOf(bookingPhrases);
/** With a code, as other keywords have one: it takes none, and what is meant is plain. */
const WITH_CODE = /^t[ ._-]{0,2}j[^\p{L}\p{N}]{0,4}[a-z]*\d[a-z0-9]*(?:[ .-][a-z]*\d[a-z0-9]*){0,3}$/u;
const means: Understood = { is: 'booking' };

/** TJ: an appointment for a check-up. */
export const booking: Keyword = {
  name: 'booking',
  precedence: 'keyword',
  does: 'opens a request for a check-up, which a person books',
  words,
  also: 'the wish to book one, said',
  examples: [
    ...allMean(['TJ', 'ＴＪ。', 'T J', 'TJ 8842', '體檢預約', '我要预约体检', '你好，我想约一下体检'], means),
    ...allMean(["I'd like to book my check-up please"], means),
    ...allMean(['tj'], means, { open: 'warning' }),
  ],
  counterExamples: noneMeans([
    'TJ是什么意思',
    'TJ cancel 5',
    'tjmaxx',
    '体检不去了',
    '我在天津',
    '体检报告什么时候出',
  ]),
  read(message) {
    const isSaid = wholeOf(message.units, vocabulary) || says(message) || WITH_CODE.test(message.folded);
    return isSaid ? means : undefined;
  },
};
