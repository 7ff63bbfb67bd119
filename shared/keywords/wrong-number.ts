import { listed } from '../domain/text/listed.ts';
import { allMean, noneMeans } from './examples.ts';
import { type Keyword, wordsOf } from './keyword.ts';
import { chineseWrongNumber } from './phrases/wrong-number/chinese.ts';
import { englishWrongNumber } from './phrases/wrong-number/english.ts';
import { deniesName } from './reading/not-that-person.ts';
import { saysOf } from './reading/phrasebook.ts';
import { vocabularyOf, wholeOf } from './reading/whole.ts';
import type { Understood } from './understood.ts';

const words = {
  'zh-CN': listed('打错了, 发错了, 发错人了, 不是本人'),
  en: listed('wrong number, wrong person'),
};
const vocabulary = vocabularyOf(wordsOf({ words }));
const saysInEnglish = saysOf(englishWrongNumber);
const saysInChinese = saysOf(chineseWrongNumber);
const means: Understood = { is: 'wrong-number' };
/** Wrong #, wrong no. */
const SIGN = /\bwrong ?(?:#(?! ?\d)|no(?: ?[.!,]|$)|num\b)/;
/** Whoever is sorry mistyped: sorry, wrong photo. */
const SORRY = /^(?:不好意思|抱歉|对不起)[，, ]*(?:我)?(?:刚才|刚刚)?[打发]错/;

/** Whoever reads this is not who we think. */
export const wrongNumber: Keyword = {
  name: 'wrong-number',
  precedence: 'refusal',
  does: 'nothing more goes to this number; a person looks who the customer is',
  words,
  also: 'whoever says that they are not the person named, or have the number since lately',
  examples: [
    ...allMean(
      ['打错了', '你打错电话了吧', '我不是王女士，你找错人了', '你們傳錯人了', '这个号码换人了'],
      means,
    ),
    ...allMean(
      ['wrong number', "This isn't Mary", 'You have the wrong person', "I don't know any Peter"],
      means,
    ),
  ],
  counterExamples: [
    ...noneMeans([
      '保单上名字打错了',
      '不好意思刚才打错字了',
      '没打错，我就是本人',
      '发错照片了，重新发一张',
    ]),
    ...noneMeans(['wrong photo, sending again', 'the policy number on my card is wrong', "I'm not happy"]),
  ],
  read(message) {
    if (SORRY.test(message.folded)) return undefined;
    const isSaid =
      wholeOf(message.units, vocabulary) ||
      SIGN.test(message.folded) ||
      saysInEnglish(message) ||
      saysInChinese(message) ||
      deniesName(message.written, message.folded);
    return isSaid ? means : undefined;
  },
};
