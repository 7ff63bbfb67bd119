import { listed } from '../domain/text/listed.ts';
import { allMean, noneMeans } from './examples.ts';
import { type Keyword, wordsOf } from './keyword.ts';
import { chineseClaimReport } from './phrases/claim-report/chinese.ts';
import { englishClaimReport } from './phrases/claim-report/english.ts';
import { saysOf } from './reading/phrasebook.ts';
import { vocabularyOf, wholeOf } from './reading/whole.ts';
import type { Understood } from './understood.ts';

const words = { 'zh-CN': listed('报案, 我要报案'), en: listed('report claim, report a claim, file a claim') };
const vocabulary = vocabularyOf(wordsOf({ words }));
const saysInEnglish = saysOf(englishClaimReport);
const saysInChinese = saysOf(chineseClaimReport);
const means: Understood = { is: 'claim-report' };

/** A loss that somebody wishes to report. */
export const claimReport: Keyword = {
  name: 'claim-report',
  precedence: 'keyword',
  does: 'opens a claim and sends its code',
  words,
  also: 'any message that says the wish to report or to claim; damage merely told goes to a person',
  examples: [
    ...allMean(
      ['我要报案', '我车被水淹了，要报案', '我想申请理赔，昨天摔伤住院了', '刮蹭了，现在报案🙏'],
      means,
    ),
    ...allMean(
      ['REPORT CLAIM', "I'd like to file a claim, someone hit my parked car", 'Need to make a claim'],
      means,
    ),
  ],
  counterExamples: [
    ...noneMeans(['怎么报案', '已经报案了，什么时候定损', '不用报案了，对方赔了', '车被刮了一下']),
    ...noneMeans([
      'How do I file a claim?',
      'I reported the claim on Monday, any news?',
      'no need to report a claim',
    ]),
  ],
  read(message) {
    return wholeOf(message.units, vocabulary) || saysInEnglish(message) || saysInChinese(message)
      ? means
      : undefined;
  },
};
